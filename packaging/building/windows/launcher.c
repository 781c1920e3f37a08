/* Aboveline.exe, and bin\aboveline.exe for the command line: Python from the folder of the program, on start.py.
 *
 * ROOT is ".." for a launcher in a folder of its own. PYTHON is the name of Python's library. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32767

typedef int (*python_main)(int, wchar_t **);

static int refuse(void) {
    const wchar_t *text = L"Aboveline is not complete on this laptop. Your inspections are safe. Install Aboveline again.";
    if (PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_WELSH)
        text = L"Nid yw Aboveline yn gyflawn ar y gliniadur hwn. Mae eich arolygiadau'n ddiogel. Gosodwch Aboveline eto.";
#ifdef CONSOLE
    fputws(text, stderr);
    fputws(L"\n", stderr);
#else
    MessageBoxW(NULL, text, L"Aboveline", MB_ICONERROR);
#endif
    return 3;
}

static int start(int count, wchar_t **arguments) {
    static wchar_t folder[LONGEST + 1], library[LONGEST + 32], script[LONGEST + 32];
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *end = length && length < LONGEST ? wcsrchr(folder, L'\\') : NULL;
    if (!end)
        return refuse();
    *end = 0;
    if (*ROOT) { /* one folder up */
        end = wcsrchr(folder, L'\\');
        if (!end)
            return refuse();
        *end = 0;
    }
    swprintf(library, LONGEST + 32, L"%ls\\python\\" PYTHON, folder);
    swprintf(script, LONGEST + 32, L"%ls\\start.py", folder);
    /* Libraries come from the program's folder and from Windows, never from the current folder or the PATH. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | LOAD_LIBRARY_SEARCH_USER_DIRS);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **all = calloc((size_t)count + 6, sizeof *all);
    if (!run || !all)
        return refuse();
    int number = 0;
    all[number++] = arguments[0];
    all[number++] = L"-I"; /* no variable of the environment and no folder of a person changes what runs */
    all[number++] = L"-X";
    all[number++] = L"utf8";
    all[number++] = script;
    for (int place = 1; place < count; place++)
        all[number++] = arguments[place];
    return run(number, all);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **arguments) { return start(count, arguments); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR line, int show) {
    (void)instance, (void)previous, (void)line, (void)show;
    return start(__argc, __wargv);
}
#endif
