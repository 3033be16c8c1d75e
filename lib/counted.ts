/** A number with its noun: 1 claim, 2 claims. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
