/** Places along the line of time that a key leads to, from the one that has the focus. */
function target(links: readonly SVGAElement[], from: number, key: string): SVGAElement | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return links[from + 1];
    case "ArrowLeft":
    case "ArrowUp":
      return links[from - 1];
    case "Home":
      return links[0];
    case "End":
      return links.at(-1);
    default:
      return undefined;
  }
}

/** Makes a scale one stop of the Tab key: what had the focus last, or the first. */
function rove(links: readonly SVGAElement[], to: SVGAElement): void {
  for (const link of links) link.setAttribute("tabindex", link === to ? "0" : "-1");
}

function startScale(scale: HTMLElement): void {
  const links = [...scale.querySelectorAll<SVGAElement>("svg a")];
  const [first] = links;
  if (!first) return;
  const caption = scale.querySelector<HTMLElement>(".timeline-caption");
  const linkOf = ({ target: at }: Event) => (at instanceof Element ? at.closest<SVGAElement>("svg a") : null);
  const show = (event: Event) => {
    const link = linkOf(event);
    if (caption && link) caption.textContent = link.getAttribute("aria-label");
  };
  rove(links, first);
  scale.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const link = linkOf(event);
    const next = link && target(links, links.indexOf(link), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  scale.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link) rove(links, link);
    show(event);
  });
  scale.addEventListener("pointerover", show);
}

/** Arrow keys, Home and End along each scale of time, and what the pointer or the focus is at in full beneath it. */
export function startTimelineKeys(): void {
  for (const scale of document.querySelectorAll<HTMLElement>(".timeline-scale")) startScale(scale);
}
