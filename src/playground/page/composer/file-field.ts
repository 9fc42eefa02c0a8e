import { h } from 'preact';
import type { Values } from './command-form.ts';

interface Given {
  readonly shared: Readonly<Record<string, unknown>>;
  onFocus(): void;
  onChange(value: Values[string] | undefined): void;
}

/** A file of an option, read when it is chosen. */
export function FileField({ shared, onFocus, onChange }: Given) {
  const read = async ({
    currentTarget: { files },
  }: {
    readonly currentTarget: HTMLInputElement;
  }) => {
    const file = files?.[0];
    onChange(file && { name: file.name, base64: await inBase64(file) });
  };
  return h('input', { ...shared, type: 'file', onFocus, onChange: read });
}

async function inBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    // `data:…;base64,` and the bytes.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}
