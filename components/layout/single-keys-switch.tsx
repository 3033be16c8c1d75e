"use client";

import { useEffect, useState } from "react";
import { singleKeysOn, switchSingleKeys } from "@/components/ui/single-keys";

/** Switches keys of one character off, for whoever presses them by accident or speaks to the machine. */
export function SingleKeysSwitch() {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(singleKeysOn()), []);
  return (
    <label className="single-keys no-print">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          setOn(target.checked);
          switchSingleKeys(target.checked);
        }}
      />{" "}
      Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> paragraphs
    </label>
  );
}
