import { isSingleKey } from "@/components/browser/single-keys";
import type { SearchSuggestion } from "@/lib/search/result";
import { isSearchKey } from "@/lib/search/shortcut";
import { suggestionKinds } from "./kind-words";
import { suggestionsFor } from "./suggestions.browser";

function optionOf({ title, kind, path }: SearchSuggestion, id: string): HTMLElement {
  const option = document.createElement("div");
  option.id = id;
  option.role = "option";
  option.tabIndex = -1;
  option.ariaSelected = "false";
  const small = document.createElement("small");
  small.textContent = suggestionKinds[kind];
  option.append(`${title} `, small);
  // The keyboard stays in the field, which says which one is active.
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", () => window.location.assign(path));
  return option;
}

/** The list below a field: open while it has suggestions. */
function listOf(field: HTMLInputElement, id: string) {
  const list = document.createElement("div");
  list.id = id;
  list.role = "listbox";
  list.ariaLabel = "Suggestions";
  list.hidden = true;
  field.form?.append(list);
  let shown: readonly SearchSuggestion[] = [];
  let active = -1;
  // What is shown answers to what stood in the field before.
  let isOld = false;

  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((option, at) => {
      option.ariaSelected = String(at === active);
    });
    const chosen = list.children[active];
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
  };
  return {
    isOpen: () => !list.hidden,
    /** Address of the active suggestion; undefined where none is. */
    chosen: () => shown[active]?.path,
    show(suggestions: readonly SearchSuggestion[]) {
      shown = suggestions;
      list.replaceChildren(...suggestions.map((suggestion, at) => optionOf(suggestion, `${id}-${at}`)));
      list.hidden = suggestions.length === 0;
      isOld = false;
      field.ariaExpanded = String(!list.hidden);
      activate(-1);
    },
    /** None is active any more. */
    leave: () => activate(-1),
    /** Other words stand in the field: until the suggestions for them come, none can be chosen. */
    age() {
      isOld = true;
      activate(-1);
    },
    /** To the next or the previous one: the field itself stands between the last suggestion and the first. */
    step(by: number) {
      if (isOld) return;
      const places = shown.length + 1;
      activate(((active + 1 + by + places) % places) - 1);
    },
  };
}

/** Makes a search field a combobox after the WAI-ARIA pattern (list autocomplete, manual selection). */
function addSuggestions(field: HTMLInputElement, id: string): void {
  const list = listOf(field, id);
  const { ask, forget } = suggestionsFor(list.show);
  field.role = "combobox";
  field.ariaExpanded = "false";
  field.setAttribute("aria-controls", id);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-keyshortcuts", "/");

  const close = () => {
    forget();
    list.show([]);
  };
  field.addEventListener("input", () => {
    list.age();
    ask(field.value);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) list.leave();
    const chosen = list.chosen();
    if (step) {
      event.preventDefault();
      if (list.isOpen()) list.step(step);
      else ask(field.value);
    } else if (event.key === "Escape" && list.isOpen()) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      close();
      window.location.assign(chosen);
    }
  });
}

/** Suggestions in every search field, and `/`, which leads to the first of them. */
export function startSearchFields(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>(".search-box input")];
  fields.forEach((field, at) => {
    addSuggestions(field, `suggestions-${at}`);
  });
  document.addEventListener("keydown", (event) => {
    if (!isSearchKey(event) || !isSingleKey(event)) return;
    event.preventDefault();
    fields[0]?.focus();
    fields[0]?.select();
  });
}
