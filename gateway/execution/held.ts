/** Bytes of operations that are remembered. */
export const MOST_HELD = 20_000_000;

/** About how many bytes an operation takes as it was read and with its plan: 8 kB where its text is short, half a megabyte where it has ten thousand characters. */
export const heldBytes = (text: string): number => 8_000 + 50 * text.length;
