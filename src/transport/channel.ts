/** Carries messages: a message port, a WebSocket, or just memory. Messages are plain data and bytes. */
export interface Channel {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}
