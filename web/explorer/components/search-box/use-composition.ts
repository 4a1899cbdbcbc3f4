import { useState } from 'react';

/**
 * Whether an input method is composing: what stands in the field then is not yet what is meant, and
 * Enter chooses a conversion.
 */
export function useComposition() {
  const [isComposing, setComposing] = useState(false);
  return {
    isComposing,
    handlers: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
  };
}
