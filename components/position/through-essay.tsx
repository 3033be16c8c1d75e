import { mostlyThroughEssay, type Position } from "@/lib/interpretations/position";

/** Says so where most positions of a page are known only through the essay; nothing otherwise. */
export function ThroughEssay({ positions }: { positions: readonly Pick<Position, "provenance">[] }) {
  if (!mostlyThroughEssay(positions)) return null;
  return (
    <p className="sans mt-3 text-small leading-normal text-soft">
      Most positions on this page are known only through the essay.
    </p>
  );
}
