/** The distance of the card from its word and from the edges of the window, in pixels. */
const gap = 6;

function makeCard(): HTMLElement {
  const card = document.createElement("div");
  card.id = "gloss-card";
  card.className = "gloss-card";
  card.popover = "auto";
  card.setAttribute("role", "note");
  card.tabIndex = -1;
  document.body.append(card);
  return card;
}

/** Below the word, or above it where there is more room; never beyond an edge of the window. */
function placeAt(card: HTMLElement, word: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const isBelow = word.bottom + gap + height < window.innerHeight;
  card.style.left = `${Math.max(gap, Math.min(word.left, window.innerWidth - width - gap))}px`;
  card.style.top = `${Math.max(gap, isBelow ? word.bottom + gap : word.top - height - gap)}px`;
}

/** The entry at the foot of the page that a word leads to; null for what leads elsewhere, and where a new tab is asked for. */
function entryOf(event: MouseEvent): { link: HTMLAnchorElement; entry: HTMLElement } | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-gloss]");
  const entry = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return link && entry ? { link, entry } : null;
}

/**
 * Shows the entry that a word leads to beside the word, in a card that Escape, a click elsewhere or the word itself
 * closes. The keyboard goes into the card, which may hold a link, and back to the word.
 */
export function startGlossCard(): void {
  if (!document.querySelector("a[data-gloss]")) return;
  const card = makeCard();
  let opener: HTMLElement | null = null;
  let closedByPress: HTMLElement | null = null;
  let hadFocus = false;
  const onClick = (event: MouseEvent) => {
    const found = entryOf(event);
    if (!found) return;
    event.preventDefault();
    const { link, entry } = found;
    if (closedByPress === link && event.detail > 0) return;
    card.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    opener = link;
    card.showPopover();
    // A word that runs over a line's end begins where its first part does.
    placeAt(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
    card.focus({ preventScroll: true });
  };
  // The press on a word closes its open card before the click comes; that click must not open it again.
  const onPress = (event: PointerEvent) => {
    const link = (event.target as Element).closest<HTMLElement>("a[data-gloss]");
    closedByPress = link && link === opener && card.matches(":popover-open") ? link : null;
  };
  const onToggle = () => {
    const isNowhere = document.activeElement === document.body || card.contains(document.activeElement);
    if (!card.matches(":popover-open") && hadFocus && isNowhere) opener?.focus({ preventScroll: true });
  };
  document.addEventListener("click", onClick);
  document.addEventListener("pointerdown", onPress, { capture: true });
  card.addEventListener("beforetoggle", () => {
    hadFocus = card.contains(document.activeElement);
  });
  card.addEventListener("toggle", onToggle);
}
