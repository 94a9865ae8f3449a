const name = "rolecall:bulk-action";

/** Says that a bulk action has been started or ended here, so that its progress is read at once. */
export function tellProgress(): void {
  window.dispatchEvent(new Event(name));
}

export function hearProgress(listener: () => void): () => void {
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}
