/** Saves bytes as a file on the reader's machine. Only in a browser. */
export function saveFile(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is through; the address may go a little later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
