import type { Metadata } from "next";
import { ProblemPage } from "@/components/layout/problem-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <ProblemPage
      title="Not found"
      sentence="Nothing is published at this address. It may be mistyped, or what stood here was renamed or removed."
    />
  );
}
