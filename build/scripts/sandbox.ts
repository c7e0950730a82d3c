/** The facts about this machine that decide about Chromium's sandbox. */
export interface SandboxFacts {
  /** Null where there are no user ids (Windows). */
  userId: number | null;
  /** Linux that refuses a normal user the namespaces that the sandbox needs. */
  refusesNamespaces: boolean;
  /** Absolute path of the chrome-sandbox beside the executable, and whether it belongs to root and has the setuid bit. */
  helper: string;
  helperIsSetuid: boolean;
}

/** The switches for Electron and the message about them. */
export interface SandboxPlan {
  switches: string[];
  notice: string | null;
}

/**
 * Decides about the sandbox. Root gets none, because Electron refuses to start otherwise. Nothing else turns it off: if the
 * kernel refuses it, the person gets the line that allows it.
 */
export function planSandbox(facts: SandboxFacts): SandboxPlan {
  if (facts.userId === 0) {
    const notice =
      'You are root, so Electron runs without its sandbox (--no-sandbox). Use a normal account for daily use.';
    return { switches: ['--no-sandbox'], notice };
  }
  if (!facts.refusesNamespaces || facts.helperIsSetuid) return { switches: [], notice: null };
  const helper = `'${facts.helper.replaceAll("'", String.raw`'\''`)}'`;
  const notice =
    "This machine refuses Chromium's sandbox to programs of normal accounts. If Electron stops at once, run this line and start again:\n" +
    `sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`;
  return { switches: [], notice };
}
