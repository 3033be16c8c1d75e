-- AlterEnum
ALTER TYPE "version_origin" ADD VALUE 'placing';
