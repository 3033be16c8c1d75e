/** The distance of the card from its word and from the edges of the window, in pixels. */
const gap = 6;

function makeCard(): HTMLElement {
  const card = document.createElement("div");
  card.id = "gloss-card";
  card.className = "gloss-card no-print";
  card.popover = "auto";
  card.setAttribute("role", "note");
  card.tabIndex = -1;
  // Within the page's landmark, as all that it shows.
  (document.querySelector("main") ?? document.body).append(card);
  return card;
}

const isOpen = (card: HTMLElement): boolean => card.matches(":popover-open");

/**
 * Below the word, or above it where there is no room below; never beyond an edge of the window. It stands on the page,
 * and goes along with its word when the page is scrolled.
 */
function placeAt(card: HTMLElement, link: HTMLElement): void {
  // A word that runs over a line's end begins where its first part does.
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const isBelow = word.bottom + gap + height < window.innerHeight;
  const farthest = document.documentElement.clientWidth - width - gap;
  card.style.left = `${window.scrollX + Math.max(gap, Math.min(word.left, farthest))}px`;
  card.style.top = `${window.scrollY + Math.max(gap, isBelow ? word.bottom + gap : word.top - height - gap)}px`;
}

const linkAt = (event: Event): HTMLAnchorElement | null =>
  (event.target as Element).closest<HTMLAnchorElement>("a[data-gloss]");

/** The entry at the foot of the page that a word leads to; null for what leads elsewhere, and where a new tab is asked for. */
function entryOf(event: MouseEvent): { link: HTMLAnchorElement; entry: HTMLElement } | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = linkAt(event);
  const entry = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return link && entry ? { link, entry } : null;
}

/** Copies an entry into the card; what it says is also its name, for whoever hears that the focus is there. */
function fill(card: HTMLElement, entry: HTMLElement): void {
  card.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  card.setAttribute("aria-label", (card.textContent ?? "").trim());
  card.scrollTop = 0;
}

/** Lets the keyboard leave the card as if it stood at its word: onward to what follows the word, or back to the word. */
function leaveByTab(card: HTMLElement, word: HTMLElement | null, event: KeyboardEvent): void {
  if (event.key !== "Tab" || !word) return;
  const links = [...card.querySelectorAll("a[href]")];
  const held = document.activeElement;
  const isAtEdge = event.shiftKey ? held === card || held === links[0] : held === (links.at(-1) ?? card);
  if (!isAtEdge) return;
  card.hidePopover();
  word.focus({ preventScroll: true });
  // Onward the browser itself goes, from the word.
  if (event.shiftKey) event.preventDefault();
}

/** Closes the card when the focus leaves it, and gives the focus back to its word when the card closes under it. */
function mindFocus(card: HTMLElement, wordOf: () => HTMLElement | null): void {
  let hadFocus = false;
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !card.contains(relatedTarget) && isOpen(card)) card.hidePopover();
  });
  card.addEventListener("beforetoggle", () => {
    hadFocus = card.contains(document.activeElement);
  });
  card.addEventListener("toggle", () => {
    const isNowhere = document.activeElement === document.body || card.contains(document.activeElement);
    if (!isOpen(card) && hadFocus && isNowhere) wordOf()?.focus({ preventScroll: true });
  });
}

/**
 * Shows the entry that a word leads to beside the word, in a card that Escape, a click elsewhere, the word itself or
 * leaving it closes. The keyboard goes into the card, which may hold links, and back to the word. A word in the card
 * shows its own entry in the same place.
 */
export function startGlossCard(): void {
  if (!document.querySelector("a[data-gloss]")) return;
  const card = makeCard();
  let word: HTMLElement | null = null;
  let closedByPress: HTMLElement | null = null;
  document.addEventListener("click", (event) => {
    const found = entryOf(event);
    if (!found) {
      // A link of the card that leads elsewhere on the page leaves the card behind.
      if (card.contains(event.target as Node) && (event.target as Element).closest("a")) card.hidePopover();
      return;
    }
    event.preventDefault();
    const { link, entry } = found;
    if (closedByPress === link && event.detail > 0) return;
    const isWithin = card.contains(link);
    fill(card, entry);
    if (!isWithin) {
      word = link;
      card.showPopover();
      placeAt(card, link);
    }
    card.focus({ preventScroll: true });
  });
  // The press on a word closes its open card before the click comes; that click must not open it again.
  const onPress = (event: PointerEvent) => {
    const link = linkAt(event);
    closedByPress = link && link === word && isOpen(card) ? link : null;
  };
  document.addEventListener("pointerdown", onPress, { capture: true });
  card.addEventListener("keydown", (event) => leaveByTab(card, word, event));
  mindFocus(card, () => word);
  window.addEventListener("resize", () => {
    if (word && isOpen(card)) placeAt(card, word);
  });
}
