; The installer for Windows: for the user who runs it, without administrator's rights.
; Compile: makensis -DVERSION=0.1.0 -DBUNDLE=path\to\dist\relance -DICON=path\to\relance.ico -DOUT=relance-setup.exe relance.nsi
; Silent: /S installs; the uninstaller with /S keeps the data, with /S /DATA it removes them.
Unicode true
!ifdef WINE ; Debian's 64-bit wine runs no 32-bit installer
  Target amd64-unicode
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Relance"
!define MODEL_ID "app.relance.Relance"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Relance"
!define FILE_TYPE "Relance.Exchange"
!define DATA "$LOCALAPPDATA\relance"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Relance"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Relance authors, MIT license"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\relance.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"

LangString RUNNING ${LANG_ENGLISH} "Relance is open. Close its window (and in the tray: Quit), then choose Retry."
LangString RUNNING ${LANG_FRENCH} "Relance est ouvert. Fermez sa fenêtre (et dans la zone de notification : Quitter), puis choisissez Réessayer."
LangString RUNNING ${LANG_ITALIAN} "Relance è aperto. Chiudi la sua finestra (e nell’area di notifica: Esci), poi scegli Riprova."
LangString KEEP ${LANG_ENGLISH} "Keep your data (projects, clients, backups)?$\r$\n$\r$\nThey are in ${DATA}"
LangString KEEP ${LANG_FRENCH} "Garder vos données (projets, clients, sauvegardes) ?$\r$\n$\r$\nElles sont dans ${DATA}"
LangString KEEP ${LANG_ITALIAN} "Conservare i tuoi dati (progetti, clienti, copie di sicurezza)?$\r$\n$\r$\nSono in ${DATA}"
LangString FILES ${LANG_ENGLISH} "Relance exchange file"
LangString FILES ${LANG_FRENCH} "Fichier d’échange Relance"
LangString FILES ${LANG_ITALIAN} "File di scambio Relance"

; A program that runs holds its file: Windows does not let it be opened for writing. Nothing was changed when this gives up.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\relance.exe"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\relance.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${If} ${Silent}
      SetErrorLevel 5
      Quit
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY +2
    Quit
  ${Loop}
!macroend

; Where a shortcut has no properties (wine), it stays without the id.
!macro SET_MODEL_ID FILE
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${FILE}",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call 'Oleaut32::SysAllocString(w "${MODEL_ID}")p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r3)p.r5'
        ${IPropertyStore::SetValue} $2 '($4,$5)'
        System::Free $4
        System::Free $5
        System::Call 'Oleaut32::SysFreeString(p r3)'
        ${IPropertyStore::Commit} $2 ""
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${FILE}",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section
  !insertmacro WAIT_UNTIL_CLOSED
  ; The older version goes as a whole; what is not ours stays where it is.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Relance.lnk" "$INSTDIR\relance.exe"
  ; Notifications name their sender by the id of the shortcut. The program sets the same id for itself.
  !insertmacro SET_MODEL_ID "$SMPROGRAMS\Relance.lnk"

  ; Windows knows only what follows the last dot, so Relance is one of those a .json file can be opened with.
  WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${FILE_TYPE}" ""
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "$(FILES)"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\relance.exe,0"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\relance.exe" --open "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\relance.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Relance authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  StrCpy $3 "keep"
  ${If} ${Silent}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DATA" $1
    ${IfNot} ${Errors}
      StrCpy $3 "remove"
    ${EndIf}
  ${ElseIf} ${FileExists} "${DATA}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION "$(KEEP)" IDYES +2
    StrCpy $3 "remove"
  ${EndIf}

  Delete "$SMPROGRAMS\Relance.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\relance.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${FILE_TYPE}"
  DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "relance"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${If} $3 == "remove"
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd
