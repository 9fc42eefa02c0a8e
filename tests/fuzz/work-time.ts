/** Milliseconds that this thread has worked: waiting for a busy machine counts for nothing. */
export function workTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
