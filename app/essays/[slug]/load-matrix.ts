import { visitor } from "@/lib/auth/actor";
import { cachedFor } from "@/lib/cache";
import type { EssayHead } from "@/lib/essays/essay";
import type { MatrixData } from "@/lib/matrix/matrix";
import { readMatrix } from "@/lib/matrix/queries";

/** All that an essay's matrix is made of, for its page and for its cards. */
export const loadMatrix = (essay: EssayHead): Promise<MatrixData> =>
  cachedFor(essay, ["matrix"], () => readMatrix(visitor, essay));
