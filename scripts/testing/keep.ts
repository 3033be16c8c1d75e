type Held = { stop(): Promise<void> | void };

/**
 * What a run holds and must let go, in whatever way it ends. Things are let go in the reverse order of their taking;
 * one that is still being made is waited for, and one that fails to stop does not keep the rest.
 */
export function createKeep(): {
  /** Takes something into keeping while it is made. Refuses once letting go has begun. */
  take<Thing extends Held>(making: () => Promise<Thing> | Thing): Promise<Thing>;
  /** Lets everything go once, however often it is asked. */
  letGo(): Promise<void>;
  /** Whether letting go has begun. */
  isLettingGo(): boolean;
} {
  const taken: Promise<Held | null>[] = [];
  let letting: Promise<void> | undefined;

  async function release(): Promise<void> {
    const failures: unknown[] = [];
    for (const making of taken.reverse()) {
      try {
        await (await making)?.stop();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  return {
    async take(making) {
      if (letting) throw new Error("The run is ending: nothing more is started.");
      const made = (async () => making())();
      // A failure to make it is the caller's to see; there is then nothing to let go.
      taken.push(made.catch(() => null));
      return made;
    },
    letGo() {
      letting ??= release();
      return letting;
    },
    isLettingGo: () => letting !== undefined,
  };
}
