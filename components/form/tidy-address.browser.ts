/** Fields of a question that were left empty are not sent: the address is one to pass on. */
export function startTidyAddress(): void {
  document.addEventListener("formdata", ({ target, formData }) => {
    if (!(target instanceof HTMLFormElement) || target.method !== "get") return;
    for (const [field, value] of [...formData]) if (value === "") formData.delete(field);
  });
}
