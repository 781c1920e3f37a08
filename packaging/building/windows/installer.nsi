; The Windows installer: for one person, without an administrator. `installer.py` gives the names that begin with ABOVELINE_.
;
; Options: /S silent, /D=FOLDER (last, without quotes), /LOG=FILE. Exit codes: 0 done; 1 cancelled; 2 a file could not be
; written; 3 Aboveline is running; 4 a newer Aboveline has been used here, whose inspections this one cannot open; 5 this
; Windows is too old.
Target amd64-unicode
Unicode true
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"
!define KEY "Software\Aboveline"
!define CLASS "Aboveline.assessment"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Aboveline"

Name "Aboveline"
OutFile "${ABOVELINE_OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Aboveline"
InstallDirRegKey HKCU "${KEY}" "InstallDir"
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${ABOVELINE_NUMBERS}"
VIAddVersionKey "ProductName" "Aboveline"
VIAddVersionKey "ProductVersion" "${ABOVELINE_VERSION}"
VIAddVersionKey "FileVersion" "${ABOVELINE_VERSION}"
VIAddVersionKey "FileDescription" "Aboveline setup"
VIAddVersionKey "CompanyName" "Aboveline contributors"
VIAddVersionKey "LegalCopyright" "Apache License, version 2.0"
!ifdef ABOVELINE_SIGN
!uninstfinalize '${ABOVELINE_SIGN} "%1"'
!endif

!define MUI_ICON "${ABOVELINE_ICON}"
!define MUI_UNICON "${ABOVELINE_ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Aboveline.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_CUSTOMFUNCTION_ABORT cancelled
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UNINSTALLING)"
!define MUI_FINISHPAGE_TITLE_3LINES
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(KEPT)"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Welsh"

LangString RUNNING ${LANG_ENGLISH} "Aboveline is open. Close its window, and then try again."
LangString RUNNING ${LANG_WELSH} "Mae Aboveline ar agor. Caewch ei ffenestr, ac yna rhowch gynnig arall arni."
LangString NEWER ${LANG_ENGLISH} "A newer version of Aboveline has been used on this laptop, and this version cannot open its inspections. Nothing was changed. Install the newer version."
LangString NEWER ${LANG_WELSH} "Defnyddiwyd fersiwn mwy newydd o Aboveline ar y gliniadur hwn, ac ni all y fersiwn hwn agor ei arolygiadau. Ni newidiwyd dim. Gosodwch y fersiwn mwy newydd."
LangString OLD_WINDOWS ${LANG_ENGLISH} "Aboveline needs Windows 10 (1809) or newer. Nothing was changed."
LangString OLD_WINDOWS ${LANG_WELSH} "Mae ar Aboveline angen Windows 10 (1809) neu fwy newydd. Ni newidiwyd dim."
LangString UNINSTALLING ${LANG_ENGLISH} "Aboveline will be removed from this laptop. Your inspections, backups and settings stay in $LOCALAPPDATA\aboveline."
LangString UNINSTALLING ${LANG_WELSH} "Caiff Aboveline ei dynnu oddi ar y gliniadur hwn. Bydd eich arolygiadau, eich copïau wrth gefn a'ch gosodiadau'n aros yn $LOCALAPPDATA\aboveline."
LangString KEPT ${LANG_ENGLISH} "Your inspections, backups and settings are still in $LOCALAPPDATA\aboveline. To use them again, install Aboveline again."
LangString KEPT ${LANG_WELSH} "Mae eich arolygiadau, eich copïau wrth gefn a'ch gosodiadau'n dal yn $LOCALAPPDATA\aboveline. I'w defnyddio eto, gosodwch Aboveline eto."
LangString FILE_KIND ${LANG_ENGLISH} "Assessment file"
LangString FILE_KIND ${LANG_WELSH} "Ffeil asesu"

Var Log
Var LogFile ; its handle: a register would be overwritten where a text has one in it
Var Upgrade

!macro Note text
  FileOpen $LogFile $Log a
  FileSeek $LogFile 0 END
  FileWriteUTF16LE $LogFile "${text}$\r$\n"
  FileClose $LogFile
!macroend
!define Note '!insertmacro Note'

!macro OpenLog name
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/LOG=" $Log
  ${If} ${Errors}
    StrCpy $Log "$TEMP\${name}"
  ${EndIf}
  FileOpen $R1 $Log w
  FileWriteUTF16LE /BOM $R1 ""
  FileClose $R1
  ${GetTime} "" "L" $R2 $R3 $R4 $R5 $R6 $R7 $R8
  ${Note} "$R4-$R3-$R2 $R6:$R7:$R8 Aboveline ${ABOVELINE_VERSION} $EXEPATH $R0"
!macroend

!macro Refuse code text
  ${Note} "Refused, exit code ${code}: ${text}"
  SetErrorLevel ${code}
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  Quit
!macroend

; A program that runs cannot be opened for writing.
!macro AskToClose unique
  try_again_${unique}:
  StrCpy $R9 ""
  ${If} ${FileExists} "$INSTDIR\Aboveline.exe"
    ClearErrors
    FileOpen $R8 "$INSTDIR\Aboveline.exe" a
    ${If} ${Errors}
      StrCpy $R9 "running"
    ${Else}
      FileClose $R8
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\bin\aboveline.exe"
    ClearErrors
    FileOpen $R8 "$INSTDIR\bin\aboveline.exe" a
    ${If} ${Errors}
      StrCpy $R9 "running"
    ${Else}
      FileClose $R8
    ${EndIf}
  ${EndIf}
  ${If} $R9 == "running"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY try_again_${unique}
    ${Note} "Refused, exit code 3: $(RUNNING)"
    SetErrorLevel 3
    Quit
  ${EndIf}
!macroend

Function .onInit
  !insertmacro OpenLog "aboveline-setup.log"
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse 5 "$(OLD_WINDOWS)"
  ${EndIf}
  ReadRegDWORD $0 HKCU "${KEY}" "StoreVersion"
  ${If} $0 > ${ABOVELINE_STORE_VERSION}
    !insertmacro Refuse 4 "$(NEWER)"
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function .onInstFailed
  ${Note} "Failed, exit code 2: a file could not be written in $INSTDIR."
  SetErrorLevel 2
FunctionEnd

Function cancelled
  ${Note} "Cancelled, exit code 1."
FunctionEnd

Section
  !insertmacro AskToClose install
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
    ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
    ${Note} "Replacing Aboveline $0 in $INSTDIR."
    ExecWait '"$INSTDIR\Uninstall.exe" /S /UPGRADE /LOG=$TEMP\aboveline-replaced.log _?=$INSTDIR' $1
    ${If} $1 != 0
      ${Note} "The version before could not be removed: its exit code is $1."
      SetErrorLevel $1
      Abort
    ${EndIf}
  ${EndIf}
  !include "${ABOVELINE_FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Aboveline.lnk" "$INSTDIR\Aboveline.exe"
  WriteRegStr HKCU "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegDWORD HKCU "${KEY}" "StoreVersion" ${ABOVELINE_STORE_VERSION}
  WriteRegStr HKCU "Software\Classes\.assessment" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\.assessment\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(FILE_KIND)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\Aboveline.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\Aboveline.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Aboveline"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${ABOVELINE_VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Aboveline contributors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Aboveline.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${ABOVELINE_KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  ; The desktop learns of the new kind of file.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ${Note} "Installed in $INSTDIR. Inspections are kept in $LOCALAPPDATA\aboveline."
SectionEnd

Function un.onInit
  !insertmacro OpenLog "aboveline-uninstall.log"
  !insertmacro MUI_UNGETLANGUAGE
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $Upgrade
  ${If} ${Errors}
    StrCpy $Upgrade "no"
  ${Else}
    StrCpy $Upgrade "yes"
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro AskToClose uninstall
  ; Only the files that were installed are removed, so that nothing else in the folder is lost.
  !include "${ABOVELINE_REMOVED}"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  ${If} $Upgrade == "no"
    Delete "$SMPROGRAMS\Aboveline.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    ReadRegStr $0 HKCU "Software\Classes\.assessment" ""
    ${If} $0 == "${CLASS}"
      DeleteRegValue HKCU "Software\Classes\.assessment" ""
    ${EndIf}
    DeleteRegValue HKCU "Software\Classes\.assessment\OpenWithProgids" "${CLASS}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.assessment\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.assessment"
    DeleteRegKey HKCU "Software\Classes\${CLASS}"
    DeleteRegValue HKCU "${KEY}" "InstallDir"
    DeleteRegValue HKCU "${KEY}" "SetupLanguage"
    ; The version of the inspections that stay is remembered for as long as they do.
    ${IfNot} ${FileExists} "$LOCALAPPDATA\aboveline\inspections\*.*"
      DeleteRegKey HKCU "${KEY}"
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ${Note} "Removed from $INSTDIR. Inspections, backups and settings are still in $LOCALAPPDATA\aboveline."
  ${EndIf}
SectionEnd
