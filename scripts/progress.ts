/** A line on the terminal that tells how far a long command is; only the end of it where output is not a terminal. */
export function progressLine(): { report(done: number, total: number, what: string): void; end(): void } {
  const terminal = process.stderr.isTTY;
  let shown = 0;
  return {
    report(done, total, what) {
      const now = Date.now();
      if (!terminal || (now - shown < 100 && done < total)) return;
      shown = now;
      const share = total === 0 ? 1 : done / total;
      const bar = "█".repeat(Math.round(share * 30)).padEnd(30, "░");
      process.stderr.write(
        `\r${bar} ${done.toLocaleString("en")} of ${total.toLocaleString("en")}  ${what.padEnd(18)}`,
      );
    },
    end() {
      if (terminal && shown > 0) process.stderr.write("\n");
    },
  };
}
