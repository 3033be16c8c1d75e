type Key = { key: string; name: string };

async function suggest(fields: readonly HTMLInputElement[], address: string): Promise<void> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return;
  const keys = (await response.json()) as Key[];
  const list = document.createElement("datalist");
  list.id = "source-keys";
  for (const { key, name } of keys) list.append(new Option(name, key));
  document.body.append(list);
  for (const field of fields) field.setAttribute("list", list.id);
}

/** Fields for the key of a source suggest the sources, once somebody goes into one. */
export function startSourceKeys(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input[data-source-keys]")];
  const address = fields[0]?.dataset.sourceKeys;
  if (!address) return;
  let asked = false;
  for (const field of fields)
    field.addEventListener("focus", () => {
      if (!asked) void suggest(fields, address);
      asked = true;
    });
}
