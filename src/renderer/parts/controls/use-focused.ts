import { useState } from 'react';

/** Whether the element that these are given to has the focus. */
export function useFocused() {
  const [isFocused, setFocused] = useState(false);
  return { isFocused, onFocus: () => setFocused(true), onBlur: () => setFocused(false) };
}
