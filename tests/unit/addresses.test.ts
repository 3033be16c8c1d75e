import { expect, test } from "vitest";
import * as addresses from "@/lib/addresses";

test.each([
  [addresses.essayPath("furr-2005"), "/essays/furr-2005"],
  [addresses.readPath("furr-2005"), "/essays/furr-2005/read"],
  [addresses.readPath("furr-2005", 23), "/essays/furr-2005/read#p23"],
  [addresses.claimPath("furr-2005", "23.1"), "/essays/furr-2005/claims/23.1"],
  [addresses.questionPath("furr-2005", "contested-elections"), "/essays/furr-2005/questions/contested-elections"],
  [addresses.interpretationPath("furr-2005", "getty"), "/essays/furr-2005/interpretations/getty"],
  [addresses.sourcesPath("furr-2005"), "/essays/furr-2005/sources"],
  [addresses.sourcePath("furr-2005", "zhukov-inoy"), "/essays/furr-2005/sources/zhukov-inoy"],
])("%s", (address, expected) => {
  expect(address).toBe(expected);
});
