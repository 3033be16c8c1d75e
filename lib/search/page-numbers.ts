/**
 * The numbers that lead through pages: the first, the last, and those around the current one. Null stands for pages
 * left out.
 */
export function pageNumbers(current: number, pages: number): (number | null)[] {
  const near = new Set([1, current - 1, current, current + 1, pages].filter((page) => page >= 1 && page <= pages));
  const numbers: (number | null)[] = [];
  for (const page of [...near].sort((a, b) => a - b)) {
    const last = numbers.at(-1) ?? 0;
    if (page - last === 2) numbers.push(page - 1);
    else if (page - last > 2) numbers.push(null);
    numbers.push(page);
  }
  return numbers;
}
