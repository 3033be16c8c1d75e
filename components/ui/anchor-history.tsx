"use client";

import { useEffect } from "react";

/**
 * Lets "Back" return to a place within a page. A plain link to an anchor makes an entry of the history without the
 * router's state, and the router ignores a way back to such an entry: the address changes, the page does not.
 * Each such entry gets the state of the page it belongs to. Plain links are wanted, for they alone move `:target`.
 */
export function AnchorHistory() {
  useEffect(() => {
    const { state } = window.history;
    const giveState = () => {
      if (window.history.state === null) window.history.replaceState(state, "");
    };
    window.addEventListener("hashchange", giveState);
    return () => window.removeEventListener("hashchange", giveState);
  }, []);
  return null;
}
