/** Shows the entry that a word leads to beside the word, in a card that any key or click elsewhere closes. */
export function startGlossCard(): void {
  if (!document.querySelector("a[data-gloss]")) return;
  const card = document.createElement("div");
  card.id = "gloss-card";
  card.className = "gloss-card";
  card.popover = "auto";
  card.setAttribute("role", "note");
  card.tabIndex = -1;
  document.body.append(card);
  let opener: HTMLElement | null = null;
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-gloss]");
    const entry = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!link || !entry || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    card.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    opener = link;
    card.showPopover();
    const at = link.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const below = at.bottom + 6 + height < window.innerHeight;
    card.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`;
    card.style.top = `${Math.max(8, below ? at.bottom + 6 : at.top - height - 6)}px`;
    card.focus({ preventScroll: true });
  };
  const onToggle = (event: Event) => {
    if ((event as ToggleEvent).newState === "closed" && document.activeElement === card) opener?.focus();
  };
  document.addEventListener("click", onClick);
  card.addEventListener("toggle", onToggle);
}
