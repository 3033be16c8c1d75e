-- AlterTable
ALTER TABLE "inferences" ADD COLUMN     "hardening" TEXT;
