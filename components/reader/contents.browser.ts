/** Marks in the contents the section in view. */
export function startContents(): void {
  // The contents stand there twice, for wide screens and for narrow ones.
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents-list a[href^='#']")];
  const heads = [...document.querySelectorAll<HTMLElement>("[data-section]")];
  if (links.length === 0) return;
  const update = () => {
    const passed = heads.findLast((head) => head.getBoundingClientRect().top < window.innerHeight / 2) ?? heads[0];
    for (const link of links) {
      if (passed && link.hash === `#${passed.dataset.section}`) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(update, { rootMargin: "-50% 0px -50% 0px" });
  for (const head of heads) observer.observe(head);
}
