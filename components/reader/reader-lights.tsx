"use client";

import { useEffect } from "react";

/** Lights the passage of the claim that the address names, and takes the light from the last. */
function lightPassage(): void {
  for (const lit of document.querySelectorAll(".passage.lit")) lit.classList.remove("lit");
  const claim = /^#c(\d+\.\d+)$/.exec(window.location.hash)?.[1];
  if (!claim) return;
  for (const part of document.querySelectorAll(`.passage[data-claims~="${claim}"]`)) part.classList.add("lit");
}

/** Marks in the contents the section in view. */
function followSections(): () => void {
  // The contents stand there twice, for wide screens and for narrow ones.
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents-list a[href^='#']")];
  const heads = [...document.querySelectorAll<HTMLElement>("[data-section]")];
  const update = () => {
    const passed = heads.findLast((head) => head.getBoundingClientRect().top < window.innerHeight / 2) ?? heads[0];
    for (const link of links) {
      if (passed && link.hash === `#${passed.dataset.section}`) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(update, { rootMargin: "-50% 0px -50% 0px" });
  for (const head of heads) observer.observe(head);
  update();
  return () => observer.disconnect();
}

/** Shows the entry that a word leads to beside the word, in a card that any key or click elsewhere closes. */
function openInPlace(): () => void {
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
  return () => {
    document.removeEventListener("click", onClick);
    card.remove();
  };
}

/** What a script adds to the reader: the light of a passage, where one is in the contents, entries in place. */
export function ReaderLights() {
  useEffect(() => {
    const stops = [followSections(), openInPlace()];
    lightPassage();
    window.addEventListener("hashchange", lightPassage);
    // Says that the page listens, to whoever drives it.
    document.documentElement.dataset.readerLights = "on";
    return () => {
      window.removeEventListener("hashchange", lightPassage);
      for (const stop of stops) stop();
    };
  }, []);
  return null;
}
