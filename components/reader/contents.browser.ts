/** Marks in the contents the section in view. */
export function startContents(): void {
  // The contents stand there twice, for wide screens and for narrow ones.
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents-list a[href^='#']")];
  const sections = [...document.querySelectorAll(".reader-text > section[id]")];
  if (links.length === 0) return;
  const update = () => {
    const passed =
      sections.findLast((section) => section.getBoundingClientRect().top < window.innerHeight / 2) ?? sections[0];
    for (const link of links) {
      if (passed && link.hash === `#${passed.id}`) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(update, { rootMargin: "-50% 0px -50% 0px" });
  for (const section of sections) observer.observe(section);
}
