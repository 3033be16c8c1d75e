-- AlterEnum
ALTER TYPE "search_kind" ADD VALUE 'annotation';

-- AlterTable
ALTER TABLE "search_entries" DROP COLUMN "visibility",
ADD COLUMN     "audience" TEXT NOT NULL DEFAULT 'public';

-- DropEnum
DROP TYPE "search_visibility";
