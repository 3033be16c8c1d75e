/** A locator as it is set: a range of pages has an en dash, where maps and essays write a hyphen. */
export function setLocator(locator: string): string {
  return locator.replace(/(\d)-(?=\d)/g, "$1–");
}
