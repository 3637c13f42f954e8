import { useEffect, useState } from 'react';

/** An address for this content that only this page knows; given back when the page leaves. */
export function useAddress(content: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!content) return;
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return content && address;
}
