; The installer for Windows: for one person without rights, or for all with them.
; `packaging/build.py windows` defines VERSION, PAYLOAD, INSTALLER, ICON, KILOBYTES and LICENCE.
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Tollbook"
!define MULTIUSER_USE_PROGRAMFILES64
!define KEY "Software\Tollbook"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tollbook"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh

Name "Tollbook"
OutFile "${INSTALLER}"
InstallDir "$LOCALAPPDATA\Programs\Tollbook" ; a folder that is chosen gets its last part
BrandingText "Tollbook ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Tollbook"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Tollbook: documented war-loss statistics, offline"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Ukrainian"
!insertmacro MUI_LANGUAGE "Russian"

LangString RUNS ${LANG_ENGLISH} "Tollbook is running. Close it, then try again."
LangString RUNS ${LANG_UKRAINIAN} "Tollbook працює. Закрийте його й спробуйте ще раз."
LangString RUNS ${LANG_RUSSIAN} "Tollbook запущен. Закройте его и попробуйте ещё раз."
LangString OLD ${LANG_ENGLISH} "Tollbook needs Windows 10 or newer, 64-bit."
LangString OLD ${LANG_UKRAINIAN} "Для Tollbook потрібна 64-розрядна Windows 10 або новіша."
LangString OLD ${LANG_RUSSIAN} "Для Tollbook нужна 64-разрядная Windows 10 или новее."
LangString DATASET ${LANG_ENGLISH} "Tollbook dataset"
LangString DATASET ${LANG_UKRAINIAN} "Набір даних Tollbook"
LangString DATASET ${LANG_RUSSIAN} "Набор данных Tollbook"

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(OLD)" /SD IDOK
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; As the person who is logged in, not as the administrator who installs.
Function Start
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\tollbook-window.exe"'
FunctionEnd

; A program that runs cannot be opened for writing; nothing is touched before both can. Where there
; is no tollbook.exe, _internal is another program's.
!macro REMOVE_PROGRAM UN
Function ${UN}RemoveProgram
  ${IfNot} ${FileExists} "$INSTDIR\tollbook.exe"
    Return
  ${EndIf}
  again:
  ClearErrors
  FileOpen $0 "$INSTDIR\tollbook.exe" a
  FileClose $0
  FileOpen $0 "$INSTDIR\tollbook-window.exe" a
  FileClose $0
  ${If} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
    Abort
  ${EndIf}
  Delete "$INSTDIR\tollbook-window.exe"
  Delete "$INSTDIR\tollbook.exe"
  RMDir /r "$INSTDIR\_internal"
FunctionEnd
!macroend
!insertmacro REMOVE_PROGRAM ""
!insertmacro REMOVE_PROGRAM "un."

!define TELL_DESKTOP "System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'"

Section "Tollbook"
  Call RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Tollbook.lnk" "$INSTDIR\tollbook-window.exe"

  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "Software\Classes\.tollbook" "" "Tollbook.Dataset"
  WriteRegStr SHCTX "Software\Classes\.tollbook" "Content Type" "application/vnd.tollbook+zip"
  WriteRegStr SHCTX "Software\Classes\Tollbook.Dataset" "" "$(DATASET)"
  WriteRegStr SHCTX "Software\Classes\Tollbook.Dataset\DefaultIcon" "" \
    "$INSTDIR\tollbook-window.exe,0"
  WriteRegStr SHCTX "Software\Classes\Tollbook.Dataset\shell\open\command" "" \
    '"$INSTDIR\tollbook-window.exe" "%1"'

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Tollbook"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\tollbook-window.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Tollbook maintainers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${TELL_DESKTOP}
SectionEnd

; Settings, logs and datasets belong to their reader and stay, also a folder "portable".
Section "Uninstall"
  Call un.RemoveProgram
  Delete "$INSTDIR\tollbook.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Tollbook.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.tollbook" ""
  ${If} $0 == "Tollbook.Dataset"
    DeleteRegKey SHCTX "Software\Classes\.tollbook"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\Tollbook.Dataset"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${KEY}"
  ${TELL_DESKTOP}
SectionEnd
