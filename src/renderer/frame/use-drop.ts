/** Files that are dragged over the window, and dropped on it. */
import { type DragEvent, useState } from 'react';

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

export function useDrop(take: (files: DataTransfer) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    props: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      // Entering and leaving are not counted: what is drawn anew under the pointer is never left.
      onDragLeave: (event: DragEvent) => event.relatedTarget === null && setIsOver(false),
      onDrop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer);
      },
    },
  };
}
