/** Lights the passage of the claim that the address names, and takes the light from the last. */
function lightPassage(): void {
  for (const lit of document.querySelectorAll(".passage.lit")) lit.classList.remove("lit");
  const claim = /^#c(\d+\.\d+)$/.exec(window.location.hash)?.[1];
  if (!claim) return;
  for (const part of document.querySelectorAll(`.passage[data-claims~="${claim}"]`)) part.classList.add("lit");
}

/** A link to a claim lights its passage. */
export function startPassageLight(): void {
  lightPassage();
  window.addEventListener("hashchange", lightPassage);
}
