/** Whether PostgreSQL can hold a text: none holds a NUL, and a query that names one fails instead of finding nothing. */
export const isStorable = (text: string): boolean => !text.includes("\0");
