/** Copies a text and remembers how that went; where the browser refuses, the text is there to be shown. */
export class Clipboard {
  /** What was copied or refused last. */
  text = $state<string | null>(null);
  isRefused = $state(false);

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.isRefused = false;
    } catch {
      this.isRefused = true;
    }
    this.text = text;
  }

  clear(): void {
    this.text = null;
    this.isRefused = false;
  }
}
