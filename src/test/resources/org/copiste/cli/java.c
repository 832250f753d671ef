/* A Java for Windows that only says how it was called, as the one of LauncherTest does elsewhere. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *var(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? "" : value;
}

int main(int argc, char **argv) {
  static const char train[] = "-XX:ArchiveClassesAtExit=";
  int i;
  if (argc > 1 && strcmp(argv[1], "-version") == 0) {
    fprintf(stderr, "openjdk version \"%s\" 2026-01-01\n", var("SAYS"));
    return 0;
  }
  for (i = 1; i < argc; i++) {
    if (strncmp(argv[i], train, strlen(train)) == 0) {
      FILE *log = fopen(var("LOG"), "a");
      FILE *archive;
      fputs("trained\n", log);
      fclose(log);
      if (*var("BROKEN") != 0) {
        return 1;
      }
      archive = fopen(argv[i] + strlen(train), "w");
      fputs("classes\n", archive);
      fclose(archive);
      return 0;
    }
  }
  for (i = 1; i < argc; i++) {
    printf("<%s>", argv[i]);
  }
  return atoi(*var("ENDS") == 0 ? "7" : var("ENDS"));
}
