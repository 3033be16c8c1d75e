const sizeOf = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Says of a file that is too long for its form that it is, before it travels. */
export function startFileSizes(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[type=file][data-most-bytes]")) {
    const most = Number(field.dataset.mostBytes);
    field.addEventListener("change", () => {
      const size = field.files?.[0]?.size ?? 0;
      field.setCustomValidity(
        size > most ? `This file has ${sizeOf(size)}; ${sizeOf(most)} at most can be sent. Choose another one.` : "",
      );
      field.reportValidity();
    });
  }
}
