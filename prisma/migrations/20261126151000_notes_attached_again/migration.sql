-- AlterTable
ALTER TABLE "annotations" ADD COLUMN     "former_words" TEXT;
