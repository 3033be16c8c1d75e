// Stands in for the package `server-only`, which refuses to be loaded outside of a server's bundle.
export {};
