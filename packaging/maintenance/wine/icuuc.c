/* Stand in for Windows' own icuuc.dll, which Wine lacks and Qt is linked with. It opens no converter, so Qt uses its
   own. It is for tests under Wine and is never shipped. */
#define EXPORTED __declspec(dllexport)
#define FILE_ACCESS_ERROR 4
#define ILLEGAL_ARGUMENT 1

EXPORTED void *ucnv_open(const char *name, int *error) { (void)name; if (error) *error = FILE_ACCESS_ERROR; return 0; }
EXPORTED void ucnv_close(void *converter) { (void)converter; }
EXPORTED void ucnv_reset(void *converter) { (void)converter; }
EXPORTED signed char ucnv_getMaxCharSize(const void *converter) { (void)converter; return 4; }
EXPORTED const char *ucnv_getName(const void *converter, int *error) {
    (void)converter;
    if (error) *error = ILLEGAL_ARGUMENT;
    return 0;
}
EXPORTED int ucnv_toUCountPending(const void *converter, int *error) { (void)converter; (void)error; return 0; }
EXPORTED int ucnv_fromUCountPending(const void *converter, int *error) { (void)converter; (void)error; return 0; }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    (void)name; (void)standard; (void)error;
    return 0;
}
EXPORTED const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void ucnv_getToUCallBack(void) {}
EXPORTED void ucnv_getFromUCallBack(void) {}
EXPORTED void ucnv_setToUCallBack(void) {}
EXPORTED void ucnv_setFromUCallBack(void) {}
EXPORTED void ucnv_cbToUWriteUChars(void) {}
EXPORTED void ucnv_cbFromUWriteUChars(void) {}
EXPORTED void ucnv_toUnicode(void) {}
EXPORTED void ucnv_fromUnicode(void) {}
