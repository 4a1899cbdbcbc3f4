import { useRef } from 'react';

/**
 * Whether an input method is composing: what stands in the field then is not yet what is meant, and
 * Enter chooses a conversion.
 */
export function useComposition(onEnd: (text: string) => void) {
  const composing = useRef(false);
  return {
    isComposing: () => composing.current,
    handlers: {
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: ({
        currentTarget,
      }: {
        readonly currentTarget: { readonly value: string };
      }) => {
        composing.current = false;
        onEnd(currentTarget.value);
      },
    },
  };
}
