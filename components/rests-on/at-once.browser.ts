const parts = "input[type=checkbox]";

/** The address of what is ticked now. */
function addressOf(form: HTMLFormElement): string {
  const chosen = new URLSearchParams();
  for (const input of form.querySelectorAll<HTMLInputElement>(parts)) {
    if (input.checked) chosen.append(input.name, input.value);
  }
  return form.getAttribute("action") + (chosen.size > 0 ? `?${chosen}` : "");
}

/** Carries over to a part of the page that comes in place of another what the reader had opened and where they were. */
function carryOver(from: Element, to: Element): () => void {
  for (const details of from.querySelectorAll<HTMLDetailsElement>("#set-aside-box, #set-aside details")) {
    const same = to.querySelector<HTMLDetailsElement>(`#${details.id}`);
    if (same) same.open = details.open;
  }
  const held = document.activeElement;
  const scrolled = from.querySelector(".rests-choices")?.scrollTop ?? 0;
  return () => {
    from.querySelector(".rests-choices")?.scrollTo({ top: scrolled });
    if (!(held instanceof HTMLInputElement) || held.isConnected) return;
    const same = [...from.querySelectorAll<HTMLInputElement>(parts)].find(
      ({ name, value }) => name === held.name && value === held.value,
    );
    same?.focus({ preventScroll: true });
  };
}

/** Puts the page at an address in the place of the one that stands there. */
async function show(island: HTMLElement, said: HTMLElement, address: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, { signal });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById(island.id);
  if (!response.ok || !fresh) throw new Error("That is not this page.");
  const settle = carryOver(island, fresh);
  island.replaceChildren(...fresh.childNodes);
  settle();
  // On paper the foot tells the address.
  const [stamp, freshStamp] = [document, page].map((one) => one.querySelector("footer .print-only"));
  if (stamp && freshStamp) stamp.textContent = freshStamp.textContent;
  said.textContent = island.querySelector("#rests-account")?.textContent ?? "";
}

/**
 * Counts each tick at once: fetches the page at the address that the form stands for and puts it in place of this one,
 * with the focus and what was open where they were. The address, as ever, holds the state; going back goes back a tick.
 */
export function startAtOnce(): void {
  const island = document.getElementById("rests-on");
  const said = document.getElementById("rests-said");
  if (!island || !said) return;
  island.dataset.atOnce = "";
  let waiting = new AbortController();
  let shown = window.location.search;

  const turnTo = (address: string) => {
    waiting.abort();
    waiting = new AbortController();
    shown = new URL(address, window.location.href).search;
    const { signal } = waiting;
    show(island, said, address, signal).catch(() => {
      // Overtaken by a later tick; otherwise the browser itself goes there and says what is wrong.
      if (!signal.aborted) window.location.assign(address);
    });
  };
  island.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.form) return;
    const address = addressOf(target.form);
    window.history.pushState(null, "", address);
    turnTo(address);
  });
  window.addEventListener("popstate", () => {
    // Also told of a jump within the page, which changes nothing.
    if (window.location.search !== shown) turnTo(window.location.href);
  });
}
