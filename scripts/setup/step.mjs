/** Runs one step of a start-up and prints what it does and how long it took. */
export async function step(label, work) {
  const started = performance.now();
  process.stderr.write(`• ${label} …`);
  try {
    const result = await work();
    process.stderr.write(` ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stderr.write(" failed\n");
    throw error;
  }
}
