import { headers } from "next/headers";
import type { ReturnedForm } from "@/lib/forms/returned-form";
import { readKeptForm } from "@/lib/forms/store";
import { browserKeyOf } from "./actions/browser-key";

/**
 * A form that this browser sent and that was refused, to be filled in again; null where there is none.
 * @param name of the action
 * @param about what the form is about, where a page has several of them
 */
export async function returnedForm(name: string, about = ""): Promise<ReturnedForm | null> {
  const browser = browserKeyOf((await headers()).get("cookie"));
  return browser ? readKeptForm(browser, `${name} ${about}`) : null;
}
