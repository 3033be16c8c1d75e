import { afterAll, afterEach, expect } from "vitest";

const written: unknown[][] = [];
const write = console.error;

console.error = (...words: unknown[]) => {
  written.push(words);
  write(...words);
};

// A test that expects an error on the console replaces console.error for its own time (vi.spyOn) and checks it.
afterEach(() => {
  expect(written.splice(0), "console.error was called, and the test did not expect it").toEqual([]);
});

// The next test file of the same process begins with the console as it was.
afterAll(() => {
  console.error = write;
});
