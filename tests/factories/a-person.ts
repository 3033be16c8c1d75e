import type { Person } from "@/lib/people/person";

/** Somebody of a map, of whom only what a test speaks of is said. */
export const aPerson = (key: string, name: string, more: Partial<Person> = {}): Person => ({
  key,
  name,
  variants: [],
  role: "somebody",
  born: null,
  died: null,
  ...more,
});
