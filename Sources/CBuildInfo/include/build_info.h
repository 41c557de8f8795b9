#ifndef THROTTLE_FORENSICS_BUILD_INFO_H
#define THROTTLE_FORENSICS_BUILD_INFO_H

/* The commit that the build was told of, as "HASH DATE", or an empty text. Only C targets can be given
   a text on the compiler's command line. */
const char *throttle_forensics_commit(void);

#endif
