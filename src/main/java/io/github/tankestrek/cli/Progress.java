package io.github.tankestrek.cli;

/** Who wants to know how far the work has come. */
interface Progress extends AutoCloseable {
  /** Nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void done(long bytes) {}

        @Override
        public void aside(Runnable message) {
          message.run();
        }

        @Override
        public void close() {}
      };

  /** Another text is done, which took some bytes of the input. */
  void done(long bytes);

  /** Lets a message be written where the progress is shown. */
  void aside(Runnable message);

  @Override
  void close();
}
