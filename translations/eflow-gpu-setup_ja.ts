<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message>
        <source>This host has no path with this GPU, method, guest and VM.</source>
        <comment>@error</comment>
        <translation>このホストには、この GPU、方法、ゲスト、VM の組み合わせの経路がありません。</translation>
    </message>
    <message>
        <source>More than one path is open. Name the GPU, the guest and the VM.</source>
        <comment>@error</comment>
        <translation>利用できる経路が複数あります。GPU、ゲスト、VM を指定してください。</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Licences</source>
        <comment>@title</comment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@title</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@title</comment>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>グラフィックス カード</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@title</comment>
        <translation>パススルー</translation>
    </message>
    <message>
        <source>Ways to give a GPU to a VM</source>
        <comment>@title</comment>
        <translation>VM に GPU を提供する経路</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>@status</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@status</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>@status</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>@status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>@status</comment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>@status</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>A GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>このホストの GPU を VM に提供できます。</translation>
    </message>
    <message>
        <source>No GPU of this host can be given to a VM.</source>
        <comment>@info</comment>
        <translation>このホストには、VM に提供できる GPU がありません。</translation>
    </message>
    <message>
        <source>Whether a GPU of this host can be given to a VM could not be told.</source>
        <comment>@info</comment>
        <translation>このホストの GPU を VM に提供できるかどうかを判定できませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@label</comment>
        <extracomment>%1: name of the requirement, %2: what it looks at, for example the name of a GPU</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@label</comment>
        <extracomment>%1: name of the requirement, %2: what was found</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <comment>@info</comment>
        <translation>必要条件：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>@info</comment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>How to fix: %1</source>
        <comment>@info</comment>
        <translation>対処方法：%1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>@info</comment>
        <translation>詳細情報：%1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>@info</comment>
        <extracomment>%1: ways to give a GPU to a VM, for example &quot;GPU-PV for EFLOW&quot;</extracomment>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <comment>@info</comment>
        <translation>取得元：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>@info</comment>
        <extracomment>%1: GPU, %2: method, %3: VM</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3. Because of: %4</source>
        <comment>@info</comment>
        <extracomment>%1: GPU, %2: method, %3: VM, %4: names of requirements</extracomment>
        <translation>%1、%2、%3。原因：%4</translation>
    </message>
    <message>
        <source>None: no GPU is known on this host.</source>
        <comment>@info</comment>
        <translation>なし：このホストに GPU は見つかっていません。</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for EFLOW</source>
        <comment>@info</comment>
        <translation>EFLOW の Discrete Device Assignment</translation>
    </message>
    <message>
        <source>GPU-PV for EFLOW</source>
        <comment>@info</comment>
        <translation>EFLOW の GPU-PV</translation>
    </message>
    <message>
        <source>Discrete Device Assignment for Hyper-V</source>
        <comment>@info</comment>
        <translation>Hyper-V の Discrete Device Assignment</translation>
    </message>
    <message>
        <source>GPU-PV for Hyper-V</source>
        <comment>@info</comment>
        <translation>Hyper-V の GPU-PV</translation>
    </message>
    <message>
        <source>Unnamed GPU</source>
        <comment>@info</comment>
        <translation>名前のない GPU</translation>
    </message>
    <message>
        <source>VM of EFLOW</source>
        <comment>@info</comment>
        <translation>EFLOW の VM</translation>
    </message>
    <message>
        <source>any VM of Hyper-V</source>
        <comment>@info</comment>
        <translation>Hyper-V の任意の VM</translation>
    </message>
    <message>
        <source>Discrete Device Assignment</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment</translation>
    </message>
    <message>
        <source>GPU-PV</source>
        <comment>@info</comment>
        <translation>GPU-PV</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>What must be accepted first</source>
        <comment>@title</comment>
        <translation>先に同意が必要な項目</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (同意済み)</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <comment>@info</comment>
        <extracomment>%1: name of a licence or risk as the command line wants it</extracomment>
        <translation>%1 (未同意)</translation>
    </message>
    <message>
        <source>Plan: give %1 to %2</source>
        <comment>@title</comment>
        <extracomment>%1: GPU, %2: VM</extracomment>
        <translation>計画：%1 を %2 に提供</translation>
    </message>
    <message>
        <source>Plan: give %1 to the EFLOW virtual machine</source>
        <comment>@title</comment>
        <extracomment>%1: GPU</extracomment>
        <translation>計画：%1 を EFLOW 仮想マシンに提供</translation>
    </message>
    <message>
        <source>Nothing has to be changed; the GPU is only looked for in the VM.</source>
        <comment>@info</comment>
        <translation>変更は必要ありません。VM 内で GPU を確認するだけです。</translation>
    </message>
    <message>
        <source>No run was cut off. There is nothing to recover.</source>
        <comment>@status</comment>
        <translation>中断された実行はありません。回復するものはありません。</translation>
    </message>
    <message>
        <source>The GPU works in the virtual machine.</source>
        <comment>@status</comment>
        <translation>GPU は仮想マシンで動作しています。</translation>
    </message>
    <message>
        <source>The virtual machine has the GPU. Whether it works there could not be checked from the host.</source>
        <comment>@status</comment>
        <translation>GPU は仮想マシンに提供されています。そこで動作するかどうかは、ホストから確認できませんでした。</translation>
    </message>
    <message>
        <source>A step failed, and everything was undone.</source>
        <comment>@status</comment>
        <translation>ステップが失敗したため、すべて元に戻されました。</translation>
    </message>
    <message>
        <source>The run was stopped, and everything was undone.</source>
        <comment>@status</comment>
        <translation>実行が停止されたため、すべて元に戻されました。</translation>
    </message>
    <message>
        <source>Everything is as it was before the run.</source>
        <comment>@status</comment>
        <translation>すべて実行前の状態に戻っています。</translation>
    </message>
    <message>
        <source>Not everything could be undone. This is left to do by hand:</source>
        <comment>@status</comment>
        <translation>一部を元に戻せませんでした。次の作業を手動で行う必要があります：</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <comment>@status</comment>
        <extracomment>%1: what the step changes, for example &quot;Automatic stop action of VM1&quot;</extracomment>
        <translation>元に戻しています：%1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>@status</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>@status</comment>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>@status</comment>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>@status</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>There is no run to undo.</source>
        <comment>@status</comment>
        <translation>元に戻す対象の実行がありません。</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@status</comment>
        <translation>GPU は仮想マシンで動作していません。</translation>
    </message>
    <message>
        <source>No run is recorded. Name the VM and the method with --guest, --vm and --method.</source>
        <comment>@error</comment>
        <translation>実行の記録がありません。--guest、--vm、--method で VM と方法を指定してください。</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>残っている変更を手動で元に戻すコマンド</translation>
    </message>
    <message>
        <source>No run waits for a confirmation.</source>
        <comment>@status</comment>
        <translation>確認を待っている実行はありません。</translation>
    </message>
    <message>
        <source>The changes are confirmed and stay.</source>
        <comment>@status</comment>
        <translation>変更が確認されました。変更はそのまま残ります。</translation>
    </message>
    <message>
        <source>Run “eflow-gpu-setup-cli confirm” within 10 minutes to keep the changes.</source>
        <comment>@info</comment>
        <translation>変更を残すには、10 分以内に「eflow-gpu-setup-cli confirm」を実行してください。</translation>
    </message>
    <message>
        <source>No run is recorded.</source>
        <comment>@status</comment>
        <translation>記録されている実行はありません。</translation>
    </message>
    <message>
        <source>The computer is being checked before the first change.</source>
        <comment>@status</comment>
        <translation>最初の変更の前に、コンピューターを確認しています。</translation>
    </message>
    <message>
        <source>The recovery task is being registered.</source>
        <comment>@status</comment>
        <translation>回復タスクを登録しています。</translation>
    </message>
    <message>
        <source>The run has begun, and nothing is changed yet.</source>
        <comment>@status</comment>
        <translation>実行は開始されましたが、まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The run has reached its changes.</source>
        <comment>@status</comment>
        <translation>実行は変更の段階に達しています。</translation>
    </message>
    <message>
        <source>The run has reached the check inside the virtual machine.</source>
        <comment>@status</comment>
        <translation>実行は仮想マシン内の確認の段階に達しています。</translation>
    </message>
    <message>
        <source>All changes are made, and they wait for a confirmation.</source>
        <comment>@status</comment>
        <translation>すべての変更が完了し、確認を待っています。</translation>
    </message>
    <message>
        <source>The changes are being taken back.</source>
        <comment>@status</comment>
        <translation>変更を元に戻しています。</translation>
    </message>
    <message>
        <source>The last run is done: the virtual machine has the GPU.</source>
        <comment>@status</comment>
        <translation>前回の実行は完了しています。仮想マシンで GPU を使用できます。</translation>
    </message>
    <message>
        <source>The last run is undone: everything is as it was before.</source>
        <comment>@status</comment>
        <translation>前回の実行は元に戻されています。すべて実行前の状態です。</translation>
    </message>
    <message>
        <source>The last run could not be undone completely.</source>
        <comment>@status</comment>
        <translation>前回の実行を完全には元に戻せませんでした。</translation>
    </message>
    <message>
        <source>A process works on it.</source>
        <comment>@status</comment>
        <translation>プロセスが処理中です。</translation>
    </message>
    <message>
        <source>%1 works on it (process %2) since %3.</source>
        <comment>@status</comment>
        <extracomment>%1: name of a program, %2: number of a process, %3: date and time</extracomment>
        <translation>%1（プロセス %2）が %3 から処理中です。</translation>
    </message>
    <message>
        <source>It was cut off, and no process works on it. The command undo takes it back.</source>
        <comment>@status</comment>
        <translation>実行は中断され、処理中のプロセスはありません。コマンド undo で元に戻せます。</translation>
    </message>
    <message>
        <source>The recovery task did that when the computer started.</source>
        <comment>@status</comment>
        <translation>これは、コンピューターの起動時に回復タスクが行いました。</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>実行 ID：%1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure IoT Edge for Linux on Windows is not installed.</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows がインストールされていません。</translation>
    </message>
    <message>
        <source>Its PowerShell module is not on this computer.</source>
        <comment>@info</comment>
        <translation>その PowerShell モジュールがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Install Azure IoT Edge for Linux on Windows, then check again.</source>
        <comment>@remedy</comment>
        <translation>Azure IoT Edge for Linux on Windows をインストールしてから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is deployed already.</source>
        <comment>@title</comment>
        <translation>EFLOW 仮想マシンは既にデプロイされています。</translation>
    </message>
    <message>
        <source>It can be deployed only once per installation.</source>
        <comment>@info</comment>
        <translation>1 回のインストールにつき、デプロイできるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>Check again. The setup will change the virtual machine instead.</source>
        <comment>@remedy</comment>
        <translation>再チェックしてください。セットアップは、デプロイする代わりに仮想マシンを変更します。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is not deployed.</source>
        <comment>@title</comment>
        <translation>EFLOW 仮想マシンがデプロイされていません。</translation>
    </message>
    <message>
        <source>There is no virtual machine to change yet.</source>
        <comment>@info</comment>
        <translation>変更する仮想マシンがまだありません。</translation>
    </message>
    <message>
        <source>Check again. The setup will deploy the virtual machine first.</source>
        <comment>@remedy</comment>
        <translation>再チェックしてください。セットアップは、まず仮想マシンをデプロイします。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine is off.</source>
        <comment>@title</comment>
        <translation>EFLOW 仮想マシンがオフになっています。</translation>
    </message>
    <message>
        <source>Its settings can be changed only while it runs.</source>
        <comment>@info</comment>
        <translation>設定は、仮想マシンの実行中にのみ変更できます。</translation>
    </message>
    <message>
        <source>Start the EFLOW virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>EFLOW 仮想マシンを起動してから、やり直してください。</translation>
    </message>
    <message>
        <source>EFLOW does not assign this GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW はこの GPU を割り当てません。</translation>
    </message>
    <message>
        <source>It assigns NVIDIA T4 and A2 cards only.</source>
        <comment>@info</comment>
        <translation>割り当てられるのは NVIDIA T4 と A2 のカードだけです。</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or one of these cards.</source>
        <comment>@remedy</comment>
        <translation>GPU 準仮想化か、これらのカードのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>EFLOW was not told how many GPUs to pass.</source>
        <comment>@title</comment>
        <translation>渡す GPU の数が EFLOW に指定されていません。</translation>
    </message>
    <message>
        <source>The number of GPUs must be at least one.</source>
        <comment>@info</comment>
        <translation>GPU の数は 1 以上にする必要があります。</translation>
    </message>
    <message>
        <source>Repeat the setup. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>セットアップをやり直してください。問題が解決しない場合は、レポートを保存してください。</translation>
    </message>
    <message>
        <source>EFLOW refuses this method on this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW は、この Windows ではこの方法を受け付けません。</translation>
    </message>
    <message>
        <source>On Windows Server it supports device assignment only.</source>
        <comment>@info</comment>
        <translation>Windows Server でサポートされるのは、デバイスの割り当てだけです。</translation>
    </message>
    <message>
        <source>Choose Discrete Device Assignment, or a client edition of Windows.</source>
        <comment>@remedy</comment>
        <translation>Discrete Device Assignment を選択するか、Windows のクライアント エディションを使用してください。</translation>
    </message>
    <message>
        <source>EFLOW does not find the GPU.</source>
        <comment>@title</comment>
        <translation>EFLOW が GPU を検出できません。</translation>
    </message>
    <message>
        <source>Its name does not match, it has no driver, or it is dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>名前が一致しないか、ドライバーがないか、このコンピューターからマウント解除されています。</translation>
    </message>
    <message>
        <source>Check the GPU and its driver in Device Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>デバイス マネージャーで GPU とドライバーを確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>EFLOW does not find enough GPUs.</source>
        <comment>@title</comment>
        <translation>EFLOW が検出した GPU の数が足りません。</translation>
    </message>
    <message>
        <source>More GPUs were requested than are available.</source>
        <comment>@info</comment>
        <translation>利用できる数を超える GPU が要求されました。</translation>
    </message>
    <message>
        <source>Free the GPU from other virtual machines, then check again.</source>
        <comment>@remedy</comment>
        <translation>ほかの仮想マシンで使用中の GPU を解放してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>This computer does not support the method for this GPU.</source>
        <comment>@title</comment>
        <translation>このコンピューターは、この GPU でのこの方法をサポートしていません。</translation>
    </message>
    <message>
        <source>EFLOW lists other methods for the GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW の一覧では、この GPU に別の方法が示されています。</translation>
    </message>
    <message>
        <source>Choose the other method.</source>
        <comment>@remedy</comment>
        <translation>もう一方の方法を選択してください。</translation>
    </message>
    <message>
        <source>EFLOW got a number of GPUs without a method.</source>
        <comment>@title</comment>
        <translation>GPU の数だけが EFLOW に指定され、方法が指定されていません。</translation>
    </message>
    <message>
        <source>The two settings contradict each other.</source>
        <comment>@info</comment>
        <translation>2 つの設定が矛盾しています。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <comment>@title</comment>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is missing, it is not a file, or you may not read it.</source>
        <comment>@info</comment>
        <translation>存在しないか、ファイルではないか、読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Check the file name and its permissions.</source>
        <comment>@remedy</comment>
        <translation>ファイル名とアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <comment>@title</comment>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk is full or read-only, or you may not write there.</source>
        <comment>@info</comment>
        <translation>ディスクに空きがないか、読み取り専用であるか、その場所への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Free disk space or choose another folder.</source>
        <comment>@remedy</comment>
        <translation>ディスクの空き領域を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A file is too large.</source>
        <comment>@title</comment>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Files of this kind are never that large, so it was not read.</source>
        <comment>@info</comment>
        <translation>この種類のファイルがこれほど大きくなることはないため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <comment>@remedy</comment>
        <translation>正しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>A file is not valid JSON.</source>
        <comment>@title</comment>
        <translation>ファイルが有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>It is damaged or was cut off.</source>
        <comment>@info</comment>
        <translation>破損しているか、途中で切れています。</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <comment>@remedy</comment>
        <translation>ファイルの新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>This is not a valid host profile.</source>
        <comment>@title</comment>
        <translation>有効なホスト プロファイルではありません。</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format.</source>
        <comment>@info</comment>
        <translation>一部の値が形式に合っていません。</translation>
    </message>
    <message>
        <source>Correct the values that the details name, or capture the host again.</source>
        <comment>@remedy</comment>
        <translation>詳細に示された値を修正するか、ホストを記録し直してください。</translation>
    </message>
    <message>
        <source>This is not a valid answers file.</source>
        <comment>@title</comment>
        <translation>有効な応答ファイルではありません。</translation>
    </message>
    <message>
        <source>Some of its values do not fit the format or this computer.</source>
        <comment>@info</comment>
        <translation>一部の値が形式またはこのコンピューターに合っていません。</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <comment>@remedy</comment>
        <translation>詳細に示された値を修正してください。</translation>
    </message>
    <message>
        <source>The command line is not valid.</source>
        <comment>@title</comment>
        <translation>コマンド ラインが正しくありません。</translation>
    </message>
    <message>
        <source>An option is unknown, incomplete or contradicts another.</source>
        <comment>@info</comment>
        <translation>オプションが不明であるか、不完全であるか、別のオプションと矛盾しています。</translation>
    </message>
    <message>
        <source>Read the help for the options of this command.</source>
        <comment>@remedy</comment>
        <translation>このコマンドのオプションについて、ヘルプを参照してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <comment>@title</comment>
        <translation>プログラムの内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>The program met a state that it did not expect.</source>
        <comment>@info</comment>
        <translation>プログラムが予期しない状態になりました。</translation>
    </message>
    <message>
        <source>Save the report and send it to your support contact.</source>
        <comment>@remedy</comment>
        <translation>レポートを保存し、サポート担当者に送信してください。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <comment>@title</comment>
        <translation>処理が停止されました。</translation>
    </message>
    <message>
        <source>You asked to stop before it was finished.</source>
        <comment>@info</comment>
        <translation>完了する前に停止が要求されました。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <comment>@remedy</comment>
        <translation>準備ができたら、もう一度開始してください。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <comment>@title</comment>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The computer took longer than this program waits.</source>
        <comment>@info</comment>
        <translation>コンピューターの処理に、プログラムの待ち時間を超える時間がかかりました。</translation>
    </message>
    <message>
        <source>Wait until the computer is less busy, then try again.</source>
        <comment>@remedy</comment>
        <translation>コンピューターの負荷が下がるのを待ってから、やり直してください。</translation>
    </message>
    <message>
        <source>It is not known whether a change took effect.</source>
        <comment>@title</comment>
        <translation>変更が有効になったかどうかが不明です。</translation>
    </message>
    <message>
        <source>The computer gave no clear answer, and looking again did not settle it.</source>
        <comment>@info</comment>
        <translation>コンピューターから明確な応答がなく、確認し直しても判断できませんでした。</translation>
    </message>
    <message>
        <source>Check again. If this persists, restart the computer first.</source>
        <comment>@remedy</comment>
        <translation>再チェックしてください。問題が解決しない場合は、まずコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <comment>@title</comment>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The current user may not do this.</source>
        <comment>@info</comment>
        <translation>現在のユーザーにはこの操作が許可されていません。</translation>
    </message>
    <message>
        <source>Start the program as an administrator.</source>
        <comment>@remedy</comment>
        <translation>プログラムを管理者として起動してください。</translation>
    </message>
    <message>
        <source>It may have been removed since the last check.</source>
        <comment>@info</comment>
        <translation>前回のチェック以降に削除された可能性があります。</translation>
    </message>
    <message>
        <source>Check again and repeat your choice.</source>
        <comment>@remedy</comment>
        <translation>再チェックして、もう一度選択してください。</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <comment>@title</comment>
        <translation>ここではサポートされていません。</translation>
    </message>
    <message>
        <source>This computer or this virtual machine has no way to do it.</source>
        <comment>@info</comment>
        <translation>このコンピューターまたはこの仮想マシンでは実行できません。</translation>
    </message>
    <message>
        <source>Choose another method or another virtual machine.</source>
        <comment>@remedy</comment>
        <translation>別の方法または別の仮想マシンを選択してください。</translation>
    </message>
    <message>
        <source>A value was refused.</source>
        <comment>@title</comment>
        <translation>値が拒否されました。</translation>
    </message>
    <message>
        <source>The computer does not accept one of the chosen settings.</source>
        <comment>@info</comment>
        <translation>選択された設定の 1 つをコンピューターが受け付けません。</translation>
    </message>
    <message>
        <source>Go back and choose another value.</source>
        <comment>@remedy</comment>
        <translation>前に戻って、別の値を選択してください。</translation>
    </message>
    <message>
        <source>The computer is not in the state that this change needs.</source>
        <comment>@title</comment>
        <translation>コンピューターが、この変更に必要な状態ではありません。</translation>
    </message>
    <message>
        <source>Something changed, or another program is at work.</source>
        <comment>@info</comment>
        <translation>何かが変更されたか、別のプログラムが動作しています。</translation>
    </message>
    <message>
        <source>Check again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>再チェックしてから、このステップをやり直してください。</translation>
    </message>
    <message>
        <source>Another program is using what this change needs.</source>
        <comment>@info</comment>
        <translation>この変更に必要なものを、別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Close other management tools and try again.</source>
        <comment>@remedy</comment>
        <translation>ほかの管理ツールを閉じて、やり直してください。</translation>
    </message>
    <message>
        <source>The computer does not have enough resources.</source>
        <comment>@title</comment>
        <translation>コンピューターのリソースが不足しています。</translation>
    </message>
    <message>
        <source>There is too little free memory, or a virtual machine points to a GPU that is no longer there.</source>
        <comment>@info</comment>
        <translation>空きメモリが少なすぎるか、存在しなくなった GPU を仮想マシンが参照しています。</translation>
    </message>
    <message>
        <source>Free memory or close other virtual machines, then try again.</source>
        <comment>@remedy</comment>
        <translation>空きメモリを増やすかほかの仮想マシンを終了してから、やり直してください。</translation>
    </message>
    <message>
        <source>A Windows service did not answer.</source>
        <comment>@title</comment>
        <translation>Windows サービスが応答しませんでした。</translation>
    </message>
    <message>
        <source>The management service of Windows or Hyper-V is not running.</source>
        <comment>@info</comment>
        <translation>Windows または Hyper-V の管理サービスが実行されていません。</translation>
    </message>
    <message>
        <source>Start the service or restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>サービスを開始するかコンピューターを再起動してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>This computer cannot be set up.</source>
        <comment>@title</comment>
        <translation>このコンピューターはセットアップできません。</translation>
    </message>
    <message>
        <source>The program runs on Windows only. Elsewhere it can show recorded computers.</source>
        <comment>@info</comment>
        <translation>このプログラムは Windows でのみ動作します。ほかの環境では、記録されたコンピューターを表示できます。</translation>
    </message>
    <message>
        <source>Open a recorded computer, or start the program on Windows.</source>
        <comment>@remedy</comment>
        <translation>記録されたコンピューターを開くか、Windows でプログラムを起動してください。</translation>
    </message>
    <message>
        <source>The virtual machine was not found.</source>
        <comment>@title</comment>
        <translation>仮想マシンが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check again and choose a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>再チェックして、仮想マシンを選択してください。</translation>
    </message>
    <message>
        <source>The virtual machine is not off.</source>
        <comment>@title</comment>
        <translation>仮想マシンがオフになっていません。</translation>
    </message>
    <message>
        <source>Hyper-V changes these settings only while it is off. A saved or paused machine is not off.</source>
        <comment>@info</comment>
        <translation>Hyper-V がこれらの設定を変更できるのは、仮想マシンがオフの間だけです。保存済みまたは一時停止中の仮想マシンは、オフではありません。</translation>
    </message>
    <message>
        <source>Shut the virtual machine down, then try again.</source>
        <comment>@remedy</comment>
        <translation>仮想マシンをシャットダウンしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The virtual machine has dynamic memory.</source>
        <comment>@title</comment>
        <translation>仮想マシンに動的メモリが設定されています。</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device needs a fixed amount of memory.</source>
        <comment>@info</comment>
        <translation>デバイスを割り当てた仮想マシンには、固定量のメモリが必要です。</translation>
    </message>
    <message>
        <source>Switch off dynamic memory for the virtual machine.</source>
        <comment>@remedy</comment>
        <translation>仮想マシンの動的メモリをオフにしてください。</translation>
    </message>
    <message>
        <source>The automatic stop action does not fit.</source>
        <comment>@title</comment>
        <translation>自動停止アクションが適切ではありません。</translation>
    </message>
    <message>
        <source>A virtual machine with an assigned device cannot be saved.</source>
        <comment>@info</comment>
        <translation>デバイスを割り当てた仮想マシンの状態は保存できません。</translation>
    </message>
    <message>
        <source>Set its automatic stop action to “Turn off”.</source>
        <comment>@remedy</comment>
        <translation>自動停止アクションを「停止」に設定してください。</translation>
    </message>
    <message>
        <source>This edition of Windows cannot start a virtual machine with an assigned device.</source>
        <comment>@title</comment>
        <translation>このエディションの Windows では、デバイスを割り当てた仮想マシンを起動できません。</translation>
    </message>
    <message>
        <source>Client editions let a device be assigned but refuse to start the virtual machine.</source>
        <comment>@info</comment>
        <translation>クライアント エディションでは、デバイスを割り当てることはできても、仮想マシンの起動が拒否されます。</translation>
    </message>
    <message>
        <source>Use GPU paravirtualization, or Windows Server for device assignment.</source>
        <comment>@remedy</comment>
        <translation>GPU 準仮想化を使用するか、デバイスの割り当てには Windows Server を使用してください。</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is out of reach of the processor.</source>
        <comment>@title</comment>
        <translation>MMIO 領域が、プロセッサのアドレス指定可能な範囲を超えています。</translation>
    </message>
    <message>
        <source>The space ends above the highest address that this processor supports.</source>
        <comment>@info</comment>
        <translation>領域の終わりが、このプロセッサでサポートされる最大アドレスを超えています。</translation>
    </message>
    <message>
        <source>Choose a smaller high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>上位 MMIO 領域を小さくしてください。</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space is too small.</source>
        <comment>@title</comment>
        <translation>MMIO 領域が小さすぎます。</translation>
    </message>
    <message>
        <source>The card needs more space than the virtual machine reserves.</source>
        <comment>@info</comment>
        <translation>カードに必要な領域が、仮想マシンで予約される領域より大きくなっています。</translation>
    </message>
    <message>
        <source>Choose a larger high memory-mapped I/O space.</source>
        <comment>@remedy</comment>
        <translation>上位 MMIO 領域を大きくしてください。</translation>
    </message>
    <message>
        <source>A group policy refuses the GPU.</source>
        <comment>@title</comment>
        <translation>グループ ポリシーにより GPU が拒否されています。</translation>
    </message>
    <message>
        <source>Windows Server demands a secure or supported device assignment here.</source>
        <comment>@info</comment>
        <translation>この Windows Server では、安全な、またはサポートされているデバイスの割り当てが必須になっています。</translation>
    </message>
    <message>
        <source>Ask your administrator to change the Hyper-V device assignment policies.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V デバイスの割り当てに関するポリシーを変更するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The device is in use.</source>
        <comment>@title</comment>
        <translation>デバイスは使用中です。</translation>
    </message>
    <message>
        <source>Another virtual machine or a program on this computer is using it.</source>
        <comment>@info</comment>
        <translation>別の仮想マシンまたはこのコンピューターのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Take it from the other virtual machine, or close the programs that use it.</source>
        <comment>@remedy</comment>
        <translation>もう一方の仮想マシンから取り外すか、使用しているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The device cannot be disabled.</source>
        <comment>@title</comment>
        <translation>デバイスを無効にできません。</translation>
    </message>
    <message>
        <source>Windows needs it at the moment.</source>
        <comment>@info</comment>
        <translation>現在 Windows が必要としています。</translation>
    </message>
    <message>
        <source>Close programs that use the device, or restart the computer and try again.</source>
        <comment>@remedy</comment>
        <translation>デバイスを使用しているプログラムを閉じるか、コンピューターを再起動して、やり直してください。</translation>
    </message>
    <message>
        <source>The device belongs to this computer.</source>
        <comment>@title</comment>
        <translation>デバイスはこのコンピューターに属しています。</translation>
    </message>
    <message>
        <source>Only a device that is dismounted from the host can be assigned.</source>
        <comment>@info</comment>
        <translation>割り当てられるのは、ホストからマウント解除されたデバイスだけです。</translation>
    </message>
    <message>
        <source>Check again, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>再チェックしてから、セットアップをやり直してください。</translation>
    </message>
    <message>
        <source>The device cannot be assigned to a virtual machine.</source>
        <comment>@title</comment>
        <translation>デバイスを仮想マシンに割り当てることができません。</translation>
    </message>
    <message>
        <source>Its type, its interrupts or its firmware do not allow it.</source>
        <comment>@info</comment>
        <translation>種類、割り込み、またはファームウェアの制約により割り当てられません。</translation>
    </message>
    <message>
        <source>Choose another GPU, or use GPU paravirtualization.</source>
        <comment>@remedy</comment>
        <translation>別の GPU を選択するか、GPU 準仮想化を使用してください。</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) are missing.</source>
        <comment>@title</comment>
        <translation>Access Control Services (ACS) がありません。</translation>
    </message>
    <message>
        <source>Without them the device could bypass the memory protection of this computer.</source>
        <comment>@info</comment>
        <translation>これがないと、デバイスがこのコンピューターのメモリ保護を回避するおそれがあります。</translation>
    </message>
    <message>
        <source>Switch ACS on in the firmware, or use another slot.</source>
        <comment>@remedy</comment>
        <translation>ファームウェアで ACS をオンにするか、別のスロットを使用してください。</translation>
    </message>
    <message>
        <source>The device has no mitigation driver.</source>
        <comment>@title</comment>
        <translation>デバイスのリスク軽減ドライバーがありません。</translation>
    </message>
    <message>
        <source>Hyper-V demands the protection of a mitigation driver for this device.</source>
        <comment>@info</comment>
        <translation>このデバイスについては、リスク軽減ドライバーによる保護が Hyper-V で必須です。</translation>
    </message>
    <message>
        <source>Install the mitigation driver of the vendor, or accept the risk on the Passthrough page.</source>
        <comment>@remedy</comment>
        <translation>ベンダーのリスク軽減ドライバーをインストールするか、「パススルー」ページでリスクを受け入れてください。</translation>
    </message>
    <message>
        <source>The firmware keeps control of PCI Express.</source>
        <comment>@title</comment>
        <translation>ファームウェアが PCI Express の制御を保持しています。</translation>
    </message>
    <message>
        <source>Windows needs that control to assign a device.</source>
        <comment>@info</comment>
        <translation>Windows がデバイスを割り当てるには、この制御が必要です。</translation>
    </message>
    <message>
        <source>Allow the operating system to control PCI Express in the firmware.</source>
        <comment>@remedy</comment>
        <translation>オペレーティング システムによる PCI Express の制御を、ファームウェアで許可してください。</translation>
    </message>
    <message>
        <source>The GPU cannot be shared.</source>
        <comment>@title</comment>
        <translation>GPU を共有できません。</translation>
    </message>
    <message>
        <source>Hyper-V offers no partition of this GPU at the moment.</source>
        <comment>@info</comment>
        <translation>現在、Hyper-V はこの GPU のパーティションを提供していません。</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, then check again.</source>
        <comment>@remedy</comment>
        <translation>GPU のドライバーを確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>There is no plan for this choice.</source>
        <comment>@title</comment>
        <translation>この選択に対する計画がありません。</translation>
    </message>
    <message>
        <source>A requirement is not met, or a value that undo would need is not known.</source>
        <comment>@info</comment>
        <translation>満たされていない要件があるか、元に戻すために必要な値が不明です。</translation>
    </message>
    <message>
        <source>Read the requirements of the choice, fix what they name and check again.</source>
        <comment>@remedy</comment>
        <translation>選択した項目の要件を読み、示された問題を解決してから再チェックしてください。</translation>
    </message>
    <message>
        <source>A consent is missing.</source>
        <comment>@title</comment>
        <translation>必要な同意がありません。</translation>
    </message>
    <message>
        <source>The plan carries a risk that you have not accepted.</source>
        <comment>@info</comment>
        <translation>計画には、まだ受け入れていないリスクが含まれています。</translation>
    </message>
    <message>
        <source>Read the risks on the Passthrough page and accept them, or choose another method.</source>
        <comment>@remedy</comment>
        <translation>「パススルー」ページのリスクを読んで受け入れるか、別の方法を選択してください。</translation>
    </message>
    <message>
        <source>The computer changed since the plan was made.</source>
        <comment>@title</comment>
        <translation>計画の作成後にコンピューターが変更されました。</translation>
    </message>
    <message>
        <source>A setting is no longer as the plan found it, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>計画の作成時と異なる設定があるため、何も開始されませんでした。</translation>
    </message>
    <message>
        <source>Check again. A new plan will be made.</source>
        <comment>@remedy</comment>
        <translation>再チェックしてください。新しい計画が作成されます。</translation>
    </message>
    <message>
        <source>Another setup is running.</source>
        <comment>@title</comment>
        <translation>別のセットアップが実行中です。</translation>
    </message>
    <message>
        <source>Only one setup at a time can change this computer.</source>
        <comment>@info</comment>
        <translation>このコンピューターを変更できるセットアップは、一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>Wait until the other one has finished.</source>
        <comment>@remedy</comment>
        <translation>もう一方が完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>An earlier setup was not finished.</source>
        <comment>@title</comment>
        <translation>以前のセットアップが完了していません。</translation>
    </message>
    <message>
        <source>It was cut off, or it could not be undone completely.</source>
        <comment>@info</comment>
        <translation>途中で中断されたか、完全には元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Undo the earlier setup first.</source>
        <comment>@remedy</comment>
        <translation>まず以前のセットアップを元に戻してください。</translation>
    </message>
    <message>
        <source>It cannot be trusted, so nothing was taken back.</source>
        <comment>@info</comment>
        <translation>信頼できないため、何も元に戻されませんでした。</translation>
    </message>
    <message>
        <source>Check in Device Manager and Hyper-V Manager that every GPU is present, then remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>デバイス マネージャーと Hyper-V マネージャーで、すべての GPU が存在することを確認してから、ジャーナル ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The journal belongs to another computer or version.</source>
        <comment>@title</comment>
        <translation>ジャーナルは別のコンピューターまたはバージョンのものです。</translation>
    </message>
    <message>
        <source>It does not describe this computer, so it was not used.</source>
        <comment>@info</comment>
        <translation>このコンピューターの記録ではないため、使用されませんでした。</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, or remove the journal file.</source>
        <comment>@remedy</comment>
        <translation>書き込んだバージョンのプログラムで開くか、ジャーナル ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The recovery task could not be registered.</source>
        <comment>@title</comment>
        <translation>回復タスクを登録できませんでした。</translation>
    </message>
    <message>
        <source>Without it a power failure could leave the computer half changed, so nothing was begun.</source>
        <comment>@info</comment>
        <translation>このタスクがないと、停電時にコンピューターの変更が中途半端な状態で残るおそれがあるため、何も開始されませんでした。</translation>
    </message>
    <message>
        <source>Allow the program to register a scheduled task, then try again.</source>
        <comment>@remedy</comment>
        <translation>プログラムによるスケジュールされたタスクの登録を許可してから、やり直してください。</translation>
    </message>
    <message>
        <source>Not everything could be undone.</source>
        <comment>@title</comment>
        <translation>一部を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>A change could not be taken back.</source>
        <comment>@info</comment>
        <translation>元に戻せなかった変更があります。</translation>
    </message>
    <message>
        <source>The virtual machine does not answer.</source>
        <comment>@title</comment>
        <translation>仮想マシンが応答しません。</translation>
    </message>
    <message>
        <source>It may still be starting, or its network is not ready.</source>
        <comment>@info</comment>
        <translation>まだ起動中であるか、ネットワークの準備ができていない可能性があります。</translation>
    </message>
    <message>
        <source>Wait until it has started, then verify again.</source>
        <comment>@remedy</comment>
        <translation>起動が完了するまで待ってから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>The GPU does not work in the virtual machine.</source>
        <comment>@title</comment>
        <translation>GPU が仮想マシンで動作していません。</translation>
    </message>
    <message>
        <source>The virtual machine runs, but it sees no working GPU.</source>
        <comment>@info</comment>
        <translation>仮想マシンは実行されていますが、動作する GPU が認識されていません。</translation>
    </message>
    <message>
        <source>Check the driver in the virtual machine, then try again.</source>
        <comment>@remedy</comment>
        <translation>仮想マシン内のドライバーを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>EFLOW does not support this Windows.</source>
        <comment>@title</comment>
        <translation>EFLOW はこの Windows をサポートしていません。</translation>
    </message>
    <message>
        <source>The edition or the build does not meet its minimum requirements.</source>
        <comment>@info</comment>
        <translation>エディションまたはビルドが最小要件を満たしていません。</translation>
    </message>
    <message>
        <source>Use Windows Pro or Enterprise, or Windows Server 2019 or 2022, with all updates.</source>
        <comment>@remedy</comment>
        <translation>すべての更新プログラムを適用した Windows Pro または Enterprise、あるいは Windows Server 2019 または 2022 を使用してください。</translation>
    </message>
    <message>
        <source>Parts of an earlier EFLOW installation are left on this computer.</source>
        <comment>@title</comment>
        <translation>以前の EFLOW の一部がこのコンピューターに残っています。</translation>
    </message>
    <message>
        <source>EFLOW cannot be deployed while parts of an earlier attempt are left.</source>
        <comment>@info</comment>
        <translation>以前のデプロイの試行で残ったものがあると、EFLOW はデプロイされません。</translation>
    </message>
    <message>
        <source>Uninstall Azure IoT Edge in Settings, restart the computer and install it again.</source>
        <comment>@remedy</comment>
        <translation>「設定」で Azure IoT Edge をアンインストールし、コンピューターを再起動してから、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>EFLOW could not create its virtual machine.</source>
        <comment>@title</comment>
        <translation>EFLOW が仮想マシンを作成できませんでした。</translation>
    </message>
    <message>
        <source>The usual causes are too little free memory, a computer that is a virtual machine itself, and the network switch.</source>
        <comment>@info</comment>
        <translation>主な原因は、空きメモリの不足、コンピューター自体が仮想マシンであること、ネットワーク スイッチの問題です。</translation>
    </message>
    <message>
        <source>Free memory, read the log in the folder wssdagent under ProgramData, then try again.</source>
        <comment>@remedy</comment>
        <translation>空きメモリを増やし、ProgramData にある wssdagent フォルダーのログを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>EFLOW cannot use the virtual switch.</source>
        <comment>@title</comment>
        <translation>EFLOW が仮想スイッチを使用できません。</translation>
    </message>
    <message>
        <source>The switch was not found, or it is not of the kind that EFLOW needs.</source>
        <comment>@info</comment>
        <translation>スイッチが見つからないか、EFLOW に必要な種類ではありません。</translation>
    </message>
    <message>
        <source>Create a suitable virtual switch in Hyper-V, then try again.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V で適切な仮想スイッチを作成してから、やり直してください。</translation>
    </message>
    <message>
        <source>EFLOW cannot reach its virtual machine over SSH.</source>
        <comment>@title</comment>
        <translation>EFLOW が SSH で仮想マシンに接続できません。</translation>
    </message>
    <message>
        <source>The virtual machine has no network address, or its keys do not match.</source>
        <comment>@info</comment>
        <translation>仮想マシンにネットワーク アドレスがないか、キーが一致しません。</translation>
    </message>
    <message>
        <source>Restart the EFLOW virtual machine and check its network, then try again.</source>
        <comment>@remedy</comment>
        <translation>EFLOW 仮想マシンを再起動し、ネットワークを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The EFLOW certificate has expired.</source>
        <comment>@title</comment>
        <translation>EFLOW の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of its agent is valid for one year, and an update of EFLOW does not renew it.</source>
        <comment>@info</comment>
        <translation>エージェントの証明書の有効期間は 1 年で、EFLOW を更新しても証明書は更新されません。</translation>
    </message>
    <message>
        <source>Renew the certificate with the script updateWssdCert.ps1 of EFLOW, then try again.</source>
        <comment>@remedy</comment>
        <translation>EFLOW のスクリプト updateWssdCert.ps1 で証明書を更新してから、やり直してください。</translation>
    </message>
    <message>
        <source>EFLOW does not find the text of its licence.</source>
        <comment>@title</comment>
        <translation>EFLOW がライセンスの本文を見つけられません。</translation>
    </message>
    <message>
        <source>Files of another version of EFLOW are mixed with the installed one.</source>
        <comment>@info</comment>
        <translation>インストールされている EFLOW に、別のバージョンの EFLOW のファイルが混在しています。</translation>
    </message>
    <message>
        <source>Reinstall Azure IoT Edge for Linux on Windows, then try again.</source>
        <comment>@remedy</comment>
        <translation>Azure IoT Edge for Linux on Windows を再インストールしてから、やり直してください。</translation>
    </message>
    <message>
        <source>EFLOW reported an error that this program does not know.</source>
        <comment>@title</comment>
        <translation>このセットアップが認識できないエラーを EFLOW が報告しました。</translation>
    </message>
    <message>
        <source>The message is in the details and in the support bundle.</source>
        <comment>@info</comment>
        <translation>メッセージは、詳細とサポート バンドルに含まれています。</translation>
    </message>
    <message>
        <source>Read the details. EFLOW writes more to the log in the folder wssdagent under ProgramData.</source>
        <comment>@remedy</comment>
        <translation>詳細を確認してください。EFLOW は、ProgramData にある wssdagent フォルダーのログにも情報を書き込みます。</translation>
    </message>
    <message>
        <source>Windows PowerShell was not found.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell が見つかりませんでした。</translation>
    </message>
    <message>
        <source>EFLOW can be changed only through its PowerShell module.</source>
        <comment>@info</comment>
        <translation>EFLOW を変更するには、その PowerShell モジュールが必要です。</translation>
    </message>
    <message>
        <source>Repair Windows so that it has Windows PowerShell 5.1.</source>
        <comment>@remedy</comment>
        <translation>Windows を修復して、Windows PowerShell 5.1 を使用できるようにしてください。</translation>
    </message>
    <message>
        <source>This computer does not let the EFLOW module run.</source>
        <comment>@title</comment>
        <translation>このコンピューターでは EFLOW モジュールの実行が許可されていません。</translation>
    </message>
    <message>
        <source>A policy, application control or a signature that cannot be checked blocks PowerShell scripts.</source>
        <comment>@info</comment>
        <translation>ポリシー、アプリケーション制御、または検証できない署名により、PowerShell スクリプトがブロックされています。</translation>
    </message>
    <message>
        <source>Windows PowerShell gave no usable answer.</source>
        <comment>@title</comment>
        <translation>Windows PowerShell から有効な応答が得られませんでした。</translation>
    </message>
    <message>
        <source>The answer was missing, cut off or not in the agreed form.</source>
        <comment>@info</comment>
        <translation>応答がないか、途中で切れているか、所定の形式ではありませんでした。</translation>
    </message>
    <message>
        <source>Try again. If this persists, save the report.</source>
        <comment>@remedy</comment>
        <translation>やり直してください。問題が解決しない場合は、レポートを保存してください。</translation>
    </message>
    <message>
        <source>A folder of this program is not safe.</source>
        <comment>@title</comment>
        <translation>このプログラムのフォルダーが安全ではありません。</translation>
    </message>
    <message>
        <source>Users other than administrators may change it, so it is not used.</source>
        <comment>@info</comment>
        <translation>管理者以外のユーザーが変更できるため、使用されません。</translation>
    </message>
    <message>
        <source>Remove the folder that the details name, then try again.</source>
        <comment>@remedy</comment>
        <translation>詳細に示されたフォルダーを削除してから、やり直してください。</translation>
    </message>
    <message>
        <source>Hyper-V is not installed on this computer.</source>
        <comment>@title</comment>
        <translation>このコンピューターに Hyper-V がインストールされていません。</translation>
    </message>
    <message>
        <source>Windows has no Hyper-V management interface, or its role waits for a restart.</source>
        <comment>@info</comment>
        <translation>Windows に Hyper-V の管理インターフェイスがないか、役割が再起動を待っています。</translation>
    </message>
    <message>
        <source>Switch the Hyper-V feature on, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V の機能を有効にし、コンピューターを再起動してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The management interface of Hyper-V could not be loaded.</source>
        <comment>@title</comment>
        <translation>Hyper-V の管理インターフェイスを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Windows knows the interface but cannot start it: a file or its registration is damaged.</source>
        <comment>@info</comment>
        <translation>Windows はインターフェイスを認識していますが、起動できません。ファイルまたはその登録が破損しています。</translation>
    </message>
    <message>
        <source>Repair Windows or switch Hyper-V off and on again, restart the computer, then check again.</source>
        <comment>@remedy</comment>
        <translation>Windows を修復するか Hyper-V を一度無効にしてから有効にし、コンピューターを再起動してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The connection to Hyper-V was lost.</source>
        <comment>@title</comment>
        <translation>Hyper-V への接続が失われました。</translation>
    </message>
    <message>
        <source>The management service of Hyper-V or of Windows ended during the call.</source>
        <comment>@info</comment>
        <translation>呼び出し中に、Hyper-V または Windows の管理サービスが終了しました。</translation>
    </message>
    <message>
        <source>Start the service Hyper-V Virtual Machine Management, then check again.</source>
        <comment>@remedy</comment>
        <translation>「Hyper-V 仮想マシン管理」サービスを開始してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The management service of Hyper-V is stopping.</source>
        <comment>@title</comment>
        <translation>Hyper-V の管理サービスが停止しようとしています。</translation>
    </message>
    <message>
        <source>It restarts or shuts down at the moment, and takes no orders meanwhile.</source>
        <comment>@info</comment>
        <translation>現在、再起動中またはシャットダウン中で、その間は要求を受け付けません。</translation>
    </message>
    <message>
        <source>Wait a minute until the service runs again, then repeat the step.</source>
        <comment>@remedy</comment>
        <translation>サービスが再び実行されるまで 1 分ほど待ってから、このステップをやり直してください。</translation>
    </message>
    <message>
        <source>Hyper-V could not carry out the request.</source>
        <comment>@title</comment>
        <translation>Hyper-V が要求を実行できませんでした。</translation>
    </message>
    <message>
        <source>Hyper-V reported a failure without a reason.</source>
        <comment>@info</comment>
        <translation>Hyper-V が理由を示さずに失敗を報告しました。</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then try again.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V のイベント ログで理由を確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>Hyper-V refused the type of a setting.</source>
        <comment>@title</comment>
        <translation>Hyper-V が設定の型を拒否しました。</translation>
    </message>
    <message>
        <source>This version of Windows expects the setting in another form.</source>
        <comment>@info</comment>
        <translation>このバージョンの Windows では、設定に別の形式が必要です。</translation>
    </message>
    <message>
        <source>Install the updates of Windows. If this persists, send the report to your support contact.</source>
        <comment>@remedy</comment>
        <translation>Windows の更新プログラムをインストールしてください。問題が解決しない場合は、サポート担当者にレポートを送信してください。</translation>
    </message>
    <message>
        <source>Hyper-V or the virtual machine is not available.</source>
        <comment>@title</comment>
        <translation>Hyper-V または仮想マシンを利用できません。</translation>
    </message>
    <message>
        <source>Wait until the virtual machine is settled in Hyper-V Manager, then check again.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V マネージャーで仮想マシンの状態が落ち着くまで待ってから、再チェックしてください。</translation>
    </message>
    <message>
        <source>Hyper-V does not have enough memory for this.</source>
        <comment>@title</comment>
        <translation>Hyper-V のメモリが不足しています。</translation>
    </message>
    <message>
        <source>The host does not have enough memory for the request.</source>
        <comment>@info</comment>
        <translation>ホストのメモリが要求に対して足りません。</translation>
    </message>
    <message>
        <source>Close programs or shut other virtual machines down, then try again.</source>
        <comment>@remedy</comment>
        <translation>プログラムを閉じるかほかの仮想マシンをシャットダウンしてから、やり直してください。</translation>
    </message>
    <message>
        <source>Hyper-V cannot find a file of the virtual machine.</source>
        <comment>@title</comment>
        <translation>Hyper-V が仮想マシンのファイルを見つけられません。</translation>
    </message>
    <message>
        <source>A disk or a configuration file was moved or deleted, or its drive is not connected.</source>
        <comment>@info</comment>
        <translation>ディスクまたは構成ファイルが移動または削除されたか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Connect the drive or correct the path in Hyper-V Manager, then try again.</source>
        <comment>@remedy</comment>
        <translation>ドライブを接続するか Hyper-V マネージャーでパスを修正してから、やり直してください。</translation>
    </message>
    <message>
        <source>A task of Hyper-V failed.</source>
        <comment>@title</comment>
        <translation>Hyper-V のタスクが失敗しました。</translation>
    </message>
    <message>
        <source>Hyper-V began the change but could not complete it.</source>
        <comment>@info</comment>
        <translation>Hyper-V は変更を開始しましたが、完了できませんでした。</translation>
    </message>
    <message>
        <source>Look into the Hyper-V event log for the reason, then check again.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V のイベント ログで理由を確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>A device, a file or a setting was not found.</source>
        <comment>@title</comment>
        <translation>デバイス、ファイル、または設定が見つかりませんでした。</translation>
    </message>
    <message>
        <source>A device, a file or a service is in use.</source>
        <comment>@title</comment>
        <translation>デバイス、ファイル、またはサービスが使用中です。</translation>
    </message>
    <message>
        <source>The device needs a restart of this computer.</source>
        <comment>@title</comment>
        <translation>デバイスにはこのコンピューターの再起動が必要です。</translation>
    </message>
    <message>
        <source>Windows can change the state of the device only while it starts.</source>
        <comment>@info</comment>
        <translation>Windows がこのデバイスの状態を変更できるのは、Windows の起動時だけです。</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat the setup.</source>
        <comment>@remedy</comment>
        <translation>コンピューターを再起動してから、セットアップをやり直してください。</translation>
    </message>
    <message>
        <source>One of them is starting, stopping or being moved at the moment.</source>
        <comment>@info</comment>
        <translation>現在、どちらかが起動中、停止中、または移動中です。</translation>
    </message>
    <message>
        <source>Ask the administrator to allow signed scripts in full language mode. Under the execution policy AllSigned, the certificate that signed the EFLOW module must be among the trusted publishers of the local computer. Then try again.</source>
        <comment>@remedy</comment>
        <translation>署名されたスクリプトを完全言語モードで許可するよう管理者に依頼してください。実行ポリシーが AllSigned の場合、EFLOW モジュールに署名した証明書がローカル コンピューターの信頼された発行元に含まれている必要があります。その後、やり直してください。</translation>
    </message>
    <message>
        <source>Run the listed commands by hand, or try to undo again.</source>
        <comment>@remedy</comment>
        <translation>表示されたコマンドを手動で実行するか、もう一度元に戻してみてください。</translation>
    </message>
    <message>
        <source>The journal of the last setup is damaged or cannot be read.</source>
        <comment>@title</comment>
        <translation>前回のセットアップのジャーナルが破損しているか、読み取れません。</translation>
    </message>
    <message>
        <source>Nobody confirmed the changes.</source>
        <comment>@title</comment>
        <translation>変更が確認されませんでした。</translation>
    </message>
    <message>
        <source>They were to be taken back by themselves unless you confirmed them in time.</source>
        <comment>@info</comment>
        <translation>時間内に確認されない場合、変更は自動的に元に戻されます。</translation>
    </message>
    <message>
        <source>Try again, and confirm as soon as you see that the computer works.</source>
        <comment>@remedy</comment>
        <translation>もう一度実行し、コンピューターが正常に動作することを確かめたら、すぐに確認してください。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>GPU compute in virtual machines is broken in build %1.</source>
        <comment>@status</comment>
        <translation>ビルド %1 では、仮想マシンでの GPU コンピューティングが正しく動作しません。</translation>
    </message>
    <message>
        <source>After an in-place upgrade to build %1, virtual machines see no GPU.</source>
        <comment>@status</comment>
        <translation>ビルド %1 へのインプレース アップグレード後、仮想マシンで GPU が認識されません。</translation>
    </message>
    <message>
        <source>The documentation covers build %1, but some releases of EFLOW refuse it.</source>
        <comment>@status</comment>
        <translation>ビルド %1 はドキュメントの対象ですが、EFLOW の各リリースでは拒否されます。</translation>
    </message>
    <message>
        <source>This is build %1. Since build 26100, a sister product no longer sees the GPU, and nobody has confirmed that EFLOW works.</source>
        <comment>@status</comment>
        <translation>これはビルド %1 です。ビルド 26100 以降、姉妹製品で GPU を使用できなくなり、EFLOW が動作するという確認も得られていません。</translation>
    </message>
    <message>
        <source>Build %1 is newer than the versions that EFLOW&apos;s documentation lists.</source>
        <comment>@status</comment>
        <translation>ビルド %1 は、EFLOW のドキュメントに記載されているバージョンより新しいビルドです。</translation>
    </message>
    <message>
        <source>Build %1 shares the GPU with Windows guests; Linux guests need a newer one.</source>
        <comment>@status</comment>
        <translation>ビルド %1 で GPU を共有できるのは Windows ゲストだけです。Linux ゲストには、より新しいビルドが必要です。</translation>
    </message>
    <message>
        <source>One of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>次のいずれかの Windows ビルドであること：%1。</translation>
    </message>
    <message>
        <source>The installed EFLOW module accepts only build %1 of Windows 10.</source>
        <comment>@info</comment>
        <translation>インストールされている EFLOW モジュールは、Windows 10 のビルド %1 だけを受け付けます。</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 or later.</source>
        <comment>@info</comment>
        <translation>NVIDIA ドライバー %1 以降であること。</translation>
    </message>
    <message>
        <source>Of version %1, only the previews for WSL have CUDA.</source>
        <comment>@status</comment>
        <translation>バージョン %1 のうち CUDA を備えているのは、WSL 用のプレビューだけです。</translation>
    </message>
    <message>
        <source>The driver of the GPU&apos;s manufacturer is installed.</source>
        <comment>@info</comment>
        <translation>GPU の製造元のドライバーがインストールされていること。</translation>
    </message>
    <message>
        <source>Windows uses its basic display driver.</source>
        <comment>@status</comment>
        <translation>Windows の基本ディスプレイ ドライバーが使用されています。</translation>
    </message>
    <message>
        <source>A driver is installed: %1</source>
        <comment>@status</comment>
        <translation>ドライバーがインストールされています：%1</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@info</comment>
        <translation>ドライバーが WDDM モードで動作していること。</translation>
    </message>
    <message>
        <source>The driver runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>ドライバーは TCC モードで動作しています。</translation>
    </message>
    <message>
        <source>The driver runs in WDDM mode.</source>
        <comment>@status</comment>
        <translation>ドライバーは WDDM モードで動作しています。</translation>
    </message>
    <message>
        <source>The manufacturer&apos;s device mitigation driver is installed on the host.</source>
        <comment>@info</comment>
        <translation>製造元が提供するデバイスのリスク軽減ドライバーがホストにインストールされていること。</translation>
    </message>
    <message>
        <source>The mitigation driver is installed.</source>
        <comment>@status</comment>
        <translation>リスク軽減ドライバーがインストールされています。</translation>
    </message>
    <message>
        <source>The mitigation driver is not installed.</source>
        <comment>@status</comment>
        <translation>リスク軽減ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW はこの方法で GPU を提供します。</translation>
    </message>
    <message>
        <source>EFLOW offers the GPU, but not for this method.</source>
        <comment>@status</comment>
        <translation>EFLOW は GPU を提供しますが、この方法ではありません。</translation>
    </message>
    <message>
        <source>The EFLOW VM has another GPU, which it will lose: %1</source>
        <comment>@status</comment>
        <translation>EFLOW VM には別の GPU があり、それが使用できなくなります：%1</translation>
    </message>
    <message>
        <source>The EFLOW VM is off and will be started.</source>
        <comment>@status</comment>
        <translation>EFLOW VM はオフになっており、起動されます。</translation>
    </message>
    <message>
        <source>The EFLOW VM runs.</source>
        <comment>@status</comment>
        <translation>EFLOW VM は実行中です。</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is installed.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows がインストールされていること。</translation>
    </message>
    <message>
        <source>EFLOW is not installed.</source>
        <comment>@status</comment>
        <translation>EFLOW がインストールされていません。</translation>
    </message>
    <message>
        <source>EFLOW %1 is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 がインストールされています。</translation>
    </message>
    <message>
        <source>EFLOW is installed.</source>
        <comment>@status</comment>
        <translation>EFLOW がインストールされています。</translation>
    </message>
    <message>
        <source>A release of EFLOW without known GPU faults.</source>
        <comment>@info</comment>
        <translation>GPU に関する既知の問題がない EFLOW のリリースであること。</translation>
    </message>
    <message>
        <source>In EFLOW %1, Discrete Device Assignment of this GPU fails.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 では、この GPU の Discrete Device Assignment が失敗します。</translation>
    </message>
    <message>
        <source>EFLOW %1 does not support this GPU yet.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 は、この GPU がサポートされる前のリリースです。</translation>
    </message>
    <message>
        <source>EFLOW %1 was withdrawn by Microsoft.</source>
        <comment>@status</comment>
        <translation>EFLOW %1 は Microsoft によって公開が取り下げられました。</translation>
    </message>
    <message>
        <source>The EFLOW VM is deployed and runs, and it has no other GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW VM がデプロイされて実行中であり、ほかの GPU がないこと。</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. Deployment cannot be undone.</source>
        <comment>@status</comment>
        <translation>EFLOW VM がデプロイされていません。デプロイは元に戻せません。</translation>
    </message>
    <message>
        <source>EFLOW lists the GPU by its name and supports the method for it.</source>
        <comment>@info</comment>
        <translation>EFLOW の一覧にこの名前の GPU があり、この方法をサポートしていること。</translation>
    </message>
    <message>
        <source>EFLOW selects by name, and Windows calls the GPU “%1”.</source>
        <comment>@status</comment>
        <translation>EFLOW は名前で GPU を選択しますが、Windows でのこの GPU の名前は「%1」です。</translation>
    </message>
    <message>
        <source>EFLOW does not list the GPU.</source>
        <comment>@status</comment>
        <translation>EFLOW の一覧にこの GPU がありません。</translation>
    </message>
    <message>
        <source>NVIDIA T4 or NVIDIA A2.</source>
        <comment>@info</comment>
        <translation>NVIDIA T4 または NVIDIA A2 であること。</translation>
    </message>
    <message>
        <source>NVIDIA GeForce, Quadro or RTX, or graphics integrated in an Intel processor.</source>
        <comment>@info</comment>
        <translation>NVIDIA GeForce、Quadro、RTX、または Intel プロセッサに内蔵されたグラフィックスであること。</translation>
    </message>
    <message>
        <source>The model is not known.</source>
        <comment>@status</comment>
        <translation>モデルが不明です。</translation>
    </message>
    <message>
        <source>For this GPU, one of these Windows builds: %1.</source>
        <comment>@info</comment>
        <translation>この GPU の場合は、次のいずれかの Windows ビルドであること：%1。</translation>
    </message>
    <message>
        <source>Users report trouble with %1 in virtual machines.</source>
        <comment>@status</comment>
        <translation>仮想マシンでの %1 の問題がユーザーから報告されています。</translation>
    </message>
    <message>
        <source>NVIDIA supports CUDA for Linux VMs from Pascal on; %1 is older.</source>
        <comment>@status</comment>
        <translation>NVIDIA が Linux VM の CUDA をサポートするのは Pascal 以降です。%1 はそれより前の製品です。</translation>
    </message>
    <message>
        <source>This device is no GPU: %1</source>
        <comment>@status</comment>
        <translation>このデバイスは GPU ではありません：%1</translation>
    </message>
    <message>
        <source>A display adapter.</source>
        <comment>@info</comment>
        <translation>ディスプレイ アダプターであること。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <comment>@status</comment>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>@status</comment>
        <translation>はい。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>@status</comment>
        <translation>いいえ。</translation>
    </message>
    <message>
        <source>The GPU works.</source>
        <comment>@status</comment>
        <translation>GPU は動作しています。</translation>
    </message>
    <message>
        <source>The GPU is disabled.</source>
        <comment>@status</comment>
        <translation>GPU が無効になっています。</translation>
    </message>
    <message>
        <source>Windows reports an error of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows が GPU のエラーを報告しています。</translation>
    </message>
    <message>
        <source>The GPU is dismounted from the host.</source>
        <comment>@status</comment>
        <translation>GPU はホストからマウント解除されています。</translation>
    </message>
    <message>
        <source>The GPU is assigned to a VM.</source>
        <comment>@status</comment>
        <translation>GPU は VM に割り当てられています。</translation>
    </message>
    <message>
        <source>Windows reports problem code %1 of the GPU.</source>
        <comment>@status</comment>
        <translation>Windows が GPU の問題コード %1 を報告しています。</translation>
    </message>
    <message>
        <source>The host can choose this GPU among those it shares.</source>
        <comment>@info</comment>
        <translation>ホストが、共有する GPU の中からこの GPU を選択できること。</translation>
    </message>
    <message>
        <source>Windows 10 chooses among several GPUs by itself.</source>
        <comment>@status</comment>
        <translation>Windows 10 は、複数の GPU の中から自動的に選択します。</translation>
    </message>
    <message>
        <source>The GPU can be chosen.</source>
        <comment>@status</comment>
        <translation>GPU を選択できます。</translation>
    </message>
    <message>
        <source>The host has a GPU.</source>
        <comment>@info</comment>
        <translation>ホストに GPU があること。</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <comment>@status</comment>
        <translation>GPU が見つかりませんでした。</translation>
    </message>
    <message>
        <source>GPUs found: %1</source>
        <comment>@status</comment>
        <translation>見つかった GPU：%1</translation>
    </message>
    <message>
        <source>The GPU is on the host.</source>
        <comment>@info</comment>
        <translation>GPU がホスト側にあること。</translation>
    </message>
    <message>
        <source>The GPU works on the host.</source>
        <comment>@info</comment>
        <translation>GPU がホストで動作していること。</translation>
    </message>
    <message>
        <source>No other GPU has the same name: EFLOW selects by name.</source>
        <comment>@info</comment>
        <translation>同じ名前の GPU がほかにないこと。EFLOW は名前で選択します。</translation>
    </message>
    <message>
        <source>A GPU of another model has the same name.</source>
        <comment>@status</comment>
        <translation>別のモデルの GPU が同じ名前になっています。</translation>
    </message>
    <message>
        <source>Another GPU has the same name. EFLOW takes one of them.</source>
        <comment>@status</comment>
        <translation>同じ名前の GPU がほかにあります。EFLOW はそのいずれかを使用します。</translation>
    </message>
    <message>
        <source>The name is unique.</source>
        <comment>@status</comment>
        <translation>名前は一意です。</translation>
    </message>
    <message>
        <source>No display is attached to the GPU.</source>
        <comment>@info</comment>
        <translation>GPU にディスプレイが接続されていないこと。</translation>
    </message>
    <message>
        <source>A display is attached to the GPU.</source>
        <comment>@status</comment>
        <translation>GPU にディスプレイが接続されています。</translation>
    </message>
    <message>
        <source>No display is attached.</source>
        <comment>@status</comment>
        <translation>ディスプレイは接続されていません。</translation>
    </message>
    <message>
        <source>The GPU is not shared out in partitions.</source>
        <comment>@info</comment>
        <translation>GPU がパーティションに分割して共有されていないこと。</translation>
    </message>
    <message>
        <source>The GPU is shared out in partitions.</source>
        <comment>@status</comment>
        <translation>GPU はパーティションに分割して共有されています。</translation>
    </message>
    <message>
        <source>No partition of the GPU is in use.</source>
        <comment>@status</comment>
        <translation>使用中の GPU パーティションはありません。</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU as one that it can share by GPU-PV.</source>
        <comment>@info</comment>
        <translation>Hyper-V の一覧で、GPU-PV で共有できる GPU になっていること。</translation>
    </message>
    <message>
        <source>Hyper-V does not list the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V の一覧にこの GPU がありません。</translation>
    </message>
    <message>
        <source>The GPU is shared by SR-IOV, which needs a vGPU driver.</source>
        <comment>@status</comment>
        <translation>GPU は SR-IOV で共有されるため、vGPU ドライバーが必要です。</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU beside devices that are no GPU: %1</source>
        <comment>@status</comment>
        <translation>Hyper-V の一覧に、この GPU のほか、GPU ではないデバイスがあります：%1</translation>
    </message>
    <message>
        <source>Hyper-V lists the GPU.</source>
        <comment>@status</comment>
        <translation>Hyper-V の一覧にこの GPU があります。</translation>
    </message>
    <message>
        <source>The licence is accepted.</source>
        <comment>@info</comment>
        <translation>ライセンスに同意していること。</translation>
    </message>
    <message>
        <source>You accepted the licence.</source>
        <comment>@status</comment>
        <translation>ライセンスに同意しました。</translation>
    </message>
    <message>
        <source>The licence is not accepted yet.</source>
        <comment>@status</comment>
        <translation>ライセンスにまだ同意していません。</translation>
    </message>
    <message>
        <source>The service runs.</source>
        <comment>@status</comment>
        <translation>サービスは実行中です。</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <comment>@status</comment>
        <translation>サービスが停止しています。</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <comment>@status</comment>
        <translation>サービスがインストールされていません。</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@info</comment>
        <translation>Hyper-V が有効になっていること。</translation>
    </message>
    <message>
        <source>Hyper-V is enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V は有効になっています。</translation>
    </message>
    <message>
        <source>This Windows has no Hyper-V.</source>
        <comment>@status</comment>
        <translation>この Windows には Hyper-V がありません。</translation>
    </message>
    <message>
        <source>Hyper-V is not enabled.</source>
        <comment>@status</comment>
        <translation>Hyper-V が有効になっていません。</translation>
    </message>
    <message>
        <source>The Hyper-V Host Compute Service (vmcompute) runs.</source>
        <comment>@info</comment>
        <translation>Hyper-V ホスト コンピューティング サービス (vmcompute) が実行されていること。</translation>
    </message>
    <message>
        <source>The Hyper-V Virtual Machine Management service (vmms) runs.</source>
        <comment>@info</comment>
        <translation>Hyper-V 仮想マシン管理サービス (vmms) が実行されていること。</translation>
    </message>
    <message>
        <source>Neither RequireSecureDeviceAssignment nor RequireSupportedDeviceAssignment is in force.</source>
        <comment>@info</comment>
        <translation>RequireSecureDeviceAssignment と RequireSupportedDeviceAssignment のどちらも有効になっていないこと。</translation>
    </message>
    <message>
        <source>The policy refuses GPU partitions when a VM starts.</source>
        <comment>@status</comment>
        <translation>ポリシーにより、VM の起動時に GPU パーティションが拒否されます。</translation>
    </message>
    <message>
        <source>The policy allows GPU partitions.</source>
        <comment>@status</comment>
        <translation>ポリシーで GPU パーティションが許可されています。</translation>
    </message>
    <message>
        <source>Virtualization is switched on in the firmware of the computer.</source>
        <comment>@info</comment>
        <translation>コンピューターのファームウェアで仮想化がオンになっていること。</translation>
    </message>
    <message>
        <source>Virtualization is on.</source>
        <comment>@status</comment>
        <translation>仮想化はオンになっています。</translation>
    </message>
    <message>
        <source>Virtualization is off, or a hypervisor hides it.</source>
        <comment>@status</comment>
        <translation>仮想化がオフになっているか、ハイパーバイザーによって隠されています。</translation>
    </message>
    <message>
        <source>The IOMMU (Intel VT-d or AMD-Vi) is switched on.</source>
        <comment>@info</comment>
        <translation>IOMMU (Intel VT-d または AMD-Vi) がオンになっていること。</translation>
    </message>
    <message>
        <source>An IOMMU is in use.</source>
        <comment>@status</comment>
        <translation>IOMMU が使用されています。</translation>
    </message>
    <message>
        <source>Windows reports no IOMMU in use. Such reports can be wrong.</source>
        <comment>@status</comment>
        <translation>Windows の報告では、IOMMU は使用されていません。この報告は正しくないことがあります。</translation>
    </message>
    <message>
        <source>At least %1 MB of free memory.</source>
        <comment>@info</comment>
        <translation>%1 MB 以上の空きメモリがあること。</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <comment>@status</comment>
        <translation>%1 MB の空きがあります。</translation>
    </message>
    <message>
        <source>The processor addresses more than 64 GB (at least %1 address bits).</source>
        <comment>@info</comment>
        <translation>プロセッサが 64 GB を超える範囲をアドレス指定できること (アドレス %1 ビット以上)。</translation>
    </message>
    <message>
        <source>The processor has %1 address bits.</source>
        <comment>@status</comment>
        <translation>プロセッサのアドレスは %1 ビットです。</translation>
    </message>
    <message>
        <source>The Windows Subsystem for Linux is installed; EFLOW uses its libraries on Windows 10.</source>
        <comment>@info</comment>
        <translation>Linux 用 Windows サブシステムがインストールされていること。Windows 10 では、EFLOW がそのライブラリを使用します。</translation>
    </message>
    <message>
        <source>WSL is installed.</source>
        <comment>@status</comment>
        <translation>WSL がインストールされています。</translation>
    </message>
    <message>
        <source>WSL is not installed.</source>
        <comment>@status</comment>
        <translation>WSL がインストールされていません。</translation>
    </message>
    <message>
        <source>A PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>PCI Express エンドポイントです。</translation>
    </message>
    <message>
        <source>A part of the processor&apos;s root complex, which isolates less well.</source>
        <comment>@status</comment>
        <translation>プロセッサのルート コンプレックスの一部で、分離の程度が低くなります。</translation>
    </message>
    <message>
        <source>A legacy PCI Express endpoint.</source>
        <comment>@status</comment>
        <translation>レガシ PCI Express エンドポイントです。</translation>
    </message>
    <message>
        <source>The firmware kept control of PCI Express for this device (type %1).</source>
        <comment>@status</comment>
        <translation>ファームウェアが、このデバイスの PCI Express の制御を保持しています (種類 %1)。</translation>
    </message>
    <message>
        <source>Not a PCI Express endpoint (type %1).</source>
        <comment>@status</comment>
        <extracomment>%1: the number of a device type</extracomment>
        <translation>PCI Express エンドポイントではありません (種類 %1)。</translation>
    </message>
    <message>
        <source>A PCI Express endpoint that Windows controls.</source>
        <comment>@info</comment>
        <translation>Windows が制御する PCI Express エンドポイントであること。</translation>
    </message>
    <message>
        <source>Access Control Services (ACS) on every bridge between the GPU and the processor.</source>
        <comment>@info</comment>
        <translation>GPU とプロセッサの間にあるすべてのブリッジに Access Control Services (ACS) があること。</translation>
    </message>
    <message>
        <source>ACS protects the whole way.</source>
        <comment>@status</comment>
        <translation>経路全体が ACS で保護されています。</translation>
    </message>
    <message>
        <source>Traffic from this device could bypass the IOMMU.</source>
        <comment>@status</comment>
        <translation>このデバイスからのトラフィックが IOMMU を回避するおそれがあります。</translation>
    </message>
    <message>
        <source>The firmware keeps no memory reserved for the GPU.</source>
        <comment>@info</comment>
        <translation>ファームウェアが GPU 用にメモリを予約していないこと。</translation>
    </message>
    <message>
        <source>The firmware keeps memory reserved.</source>
        <comment>@status</comment>
        <translation>ファームウェアがメモリを予約しています。</translation>
    </message>
    <message>
        <source>No memory is reserved.</source>
        <comment>@status</comment>
        <translation>予約されているメモリはありません。</translation>
    </message>
    <message>
        <source>Message-signaled interrupts (MSI or MSI-X).</source>
        <comment>@info</comment>
        <translation>メッセージ シグナル割り込み (MSI または MSI-X) に対応していること。</translation>
    </message>
    <message>
        <source>The GPU has line-based interrupts only.</source>
        <comment>@status</comment>
        <translation>GPU はラインベースの割り込みにしか対応していません。</translation>
    </message>
    <message>
        <source>The GPU does not need line-based interrupts.</source>
        <comment>@status</comment>
        <translation>GPU はラインベースの割り込みを必要としません。</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@status</comment>
        <translation>VM はオフになっています。</translation>
    </message>
    <message>
        <source>The VM runs and will be shut down.</source>
        <comment>@status</comment>
        <translation>VM は実行中で、シャットダウンされます。</translation>
    </message>
    <message>
        <source>The VM is paused.</source>
        <comment>@status</comment>
        <translation>VM は一時停止しています。</translation>
    </message>
    <message>
        <source>The VM is saved.</source>
        <comment>@status</comment>
        <translation>VM は保存された状態です。</translation>
    </message>
    <message>
        <source>The VM changes its state at the moment.</source>
        <comment>@status</comment>
        <translation>VM の状態が変わっている途中です。</translation>
    </message>
    <message>
        <source>Hyper-V has a VM.</source>
        <comment>@info</comment>
        <translation>Hyper-V に VM があること。</translation>
    </message>
    <message>
        <source>Hyper-V has no VM.</source>
        <comment>@status</comment>
        <translation>Hyper-V に VM がありません。</translation>
    </message>
    <message>
        <source>VMs found: %1</source>
        <comment>@status</comment>
        <translation>見つかった VM：%1</translation>
    </message>
    <message>
        <source>The VM is off.</source>
        <comment>@info</comment>
        <translation>VM がオフになっていること。</translation>
    </message>
    <message>
        <source>The VM runs with this GPU.</source>
        <comment>@status</comment>
        <translation>VM はこの GPU で実行中です。</translation>
    </message>
    <message>
        <source>Fixed memory, or dynamic memory with its minimum equal to its startup size.</source>
        <comment>@info</comment>
        <translation>固定メモリであるか、動的メモリの最小値が起動時のサイズと同じであること。</translation>
    </message>
    <message>
        <source>The VM starts with %1 MB, and only %2 MB are free.</source>
        <comment>@status</comment>
        <translation>VM の起動には %1 MB が必要ですが、空きは %2 MB しかありません。</translation>
    </message>
    <message>
        <source>The memory is fixed.</source>
        <comment>@status</comment>
        <translation>メモリは固定です。</translation>
    </message>
    <message>
        <source>The memory is dynamic.</source>
        <comment>@status</comment>
        <translation>メモリは動的です。</translation>
    </message>
    <message>
        <source>Checkpoints are switched off.</source>
        <comment>@info</comment>
        <translation>チェックポイントがオフになっていること。</translation>
    </message>
    <message>
        <source>Checkpoints are off.</source>
        <comment>@status</comment>
        <translation>チェックポイントはオフになっています。</translation>
    </message>
    <message>
        <source>Checkpoints are on.</source>
        <comment>@status</comment>
        <translation>チェックポイントがオンになっています。</translation>
    </message>
    <message>
        <source>Every GPU partition of the VM refers to a GPU of the host.</source>
        <comment>@info</comment>
        <translation>VM のすべての GPU パーティションがホストの GPU を参照していること。</translation>
    </message>
    <message>
        <source>No partition refers to a missing GPU.</source>
        <comment>@status</comment>
        <translation>存在しない GPU を参照しているパーティションはありません。</translation>
    </message>
    <message>
        <source>The VM refers to a GPU path that no longer exists on this host.</source>
        <comment>@status</comment>
        <translation>VM が、このホストに存在しなくなった GPU のパスを参照しています。</translation>
    </message>
    <message>
        <source>Low and high MMIO space of the VM at least %1.</source>
        <comment>@info</comment>
        <translation>VM の下位と上位の MMIO 領域が %1 以上であること。</translation>
    </message>
    <message>
        <source>The processor cannot address the gap above the VM&apos;s memory.</source>
        <comment>@status</comment>
        <translation>プロセッサは、VM のメモリより上にある領域をアドレス指定できません。</translation>
    </message>
    <message>
        <source>No other VM owns the GPU, and the VM got no device by the other method.</source>
        <comment>@info</comment>
        <translation>GPU を所有する VM がほかになく、VM にもう一方の方法によるデバイスがないこと。</translation>
    </message>
    <message>
        <source>The VM has this GPU already.</source>
        <comment>@status</comment>
        <translation>VM には既にこの GPU があります。</translation>
    </message>
    <message>
        <source>The VM has a partition of this GPU.</source>
        <comment>@status</comment>
        <translation>VM にはこの GPU のパーティションがあります。</translation>
    </message>
    <message>
        <source>Another VM owns the GPU.</source>
        <comment>@status</comment>
        <translation>別の VM が GPU を所有しています。</translation>
    </message>
    <message>
        <source>The VM already got a device by the other method.</source>
        <comment>@status</comment>
        <translation>VM には、もう一方の方法によるデバイスが既にあります。</translation>
    </message>
    <message>
        <source>The GPU is free for the VM.</source>
        <comment>@status</comment>
        <translation>GPU は VM で使用できます。</translation>
    </message>
    <message>
        <source>This is Windows Server.</source>
        <comment>@status</comment>
        <translation>これは Windows Server です。</translation>
    </message>
    <message>
        <source>This is a Windows client.</source>
        <comment>@status</comment>
        <translation>これは Windows クライアントです。</translation>
    </message>
    <message>
        <source>A Windows client or Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows クライアントまたは Windows Server であること。</translation>
    </message>
    <message>
        <source>Windows Server.</source>
        <comment>@info</comment>
        <translation>Windows Server であること。</translation>
    </message>
    <message>
        <source>A Windows client.</source>
        <comment>@info</comment>
        <translation>Windows クライアントであること。</translation>
    </message>
    <message>
        <source>Any edition with Hyper-V, so not Home.</source>
        <comment>@info</comment>
        <translation>Hyper-V を備えたエディションであること (Home を除く)。</translation>
    </message>
    <message>
        <source>Pro, Enterprise, IoT Enterprise or Windows Server.</source>
        <comment>@info</comment>
        <translation>Pro、Enterprise、IoT Enterprise、または Windows Server であること。</translation>
    </message>
    <message>
        <source>Pro, Enterprise or IoT Enterprise.</source>
        <comment>@info</comment>
        <translation>Pro、Enterprise、または IoT Enterprise であること。</translation>
    </message>
    <message>
        <source>This is a Windows client. EFLOW&apos;s documentation includes it, but Hyper-V itself assigns devices on Windows Server only.</source>
        <comment>@status</comment>
        <translation>これは Windows クライアントです。EFLOW のドキュメントでは対象ですが、Hyper-V 自体がデバイスを割り当てるのは Windows Server だけです。</translation>
    </message>
    <message>
        <source>This is a Home edition.</source>
        <comment>@status</comment>
        <translation>これは Home エディションです。</translation>
    </message>
    <message>
        <source>The computer takes part in the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>コンピューターが Windows Insider Program に参加していること。</translation>
    </message>
    <message>
        <source>This is Insider build %1, but the computer has left the program.</source>
        <comment>@status</comment>
        <translation>これは Insider ビルド %1 ですが、コンピューターはプログラムへの参加を終了しています。</translation>
    </message>
    <message>
        <source>This is Insider build %1.</source>
        <comment>@status</comment>
        <translation>これは Insider ビルド %1 です。</translation>
    </message>
    <message>
        <source>64-bit Windows.</source>
        <comment>@info</comment>
        <translation>64 ビット版の Windows であること。</translation>
    </message>
    <message>
        <source>64-bit Windows for x64 processors.</source>
        <comment>@info</comment>
        <translation>x64 プロセッサ用の 64 ビット版 Windows であること。</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@info</comment>
        <translation>Windows がコンピューター上で直接実行されていること。</translation>
    </message>
    <message>
        <source>Windows runs inside a virtual machine.</source>
        <comment>@status</comment>
        <translation>Windows は仮想マシン内で実行されています。</translation>
    </message>
    <message>
        <source>Windows runs on the computer itself.</source>
        <comment>@status</comment>
        <translation>Windows はコンピューター上で直接実行されています。</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@info</comment>
        <translation>再起動が保留されていないこと。</translation>
    </message>
    <message>
        <source>No restart is pending.</source>
        <comment>@status</comment>
        <translation>保留中の再起動はありません。</translation>
    </message>
    <message>
        <source>A restart is pending.</source>
        <comment>@status</comment>
        <translation>再起動が保留されています。</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <comment>@info</comment>
        <translation>プログラムが管理者権限で実行されていること。</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <comment>@status</comment>
        <translation>プログラムには管理者権限があります。</translation>
    </message>
    <message>
        <source>The program has no administrator rights.</source>
        <comment>@status</comment>
        <translation>プログラムに管理者権限がありません。</translation>
    </message>
    <message>
        <source>The documentation of %2 accepted build %1; today it does not.</source>
        <comment>@status</comment>
        <extracomment>%1: a build, 19044.1263; %2: a month, 2021-11</extracomment>
        <translation>%2 時点のドキュメントではビルド %1 も受け入れられていましたが、現在は対象外です。</translation>
    </message>
    <message>
        <source>The driver of another NVIDIA GPU runs in TCC mode.</source>
        <comment>@status</comment>
        <translation>別の NVIDIA GPU のドライバーが TCC モードで動作しています。</translation>
    </message>
    <message>
        <source>The EFLOW VM is not deployed. On Windows Server, its deployment needs a virtual switch.</source>
        <comment>@status</comment>
        <translation>EFLOW VM がデプロイされていません。Windows Server では、デプロイに仮想スイッチが必要です。</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>EFLOW supports this GPU by Discrete Device Assignment (DDA) only.</source>
        <comment>@info</comment>
        <translation>この GPU で EFLOW がサポートするのは、Discrete Device Assignment (DDA) だけです。</translation>
    </message>
    <message>
        <source>EFLOW supports this GPU by GPU paravirtualization (GPU-PV) only.</source>
        <comment>@info</comment>
        <translation>この GPU で EFLOW がサポートするのは、GPU 準仮想化 (GPU-PV) だけです。</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>この GPU と VM で利用できる方法は、Discrete Device Assignment (DDA) だけです。</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV) is the only method open for this GPU and VM.</source>
        <comment>@info</comment>
        <translation>この GPU と VM で利用できる方法は、GPU 準仮想化 (GPU-PV) だけです。</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for Discrete Device Assignment (DDA) than for GPU-PV.</source>
        <comment>@info</comment>
        <translation>チェックで見つかった問題は、GPU-PV より Discrete Device Assignment (DDA) のほうが少なくなっています。</translation>
    </message>
    <message>
        <source>The checks found fewer obstacles for GPU paravirtualization (GPU-PV) than for DDA.</source>
        <comment>@info</comment>
        <translation>チェックで見つかった問題は、DDA より GPU 準仮想化 (GPU-PV) のほうが少なくなっています。</translation>
    </message>
    <message>
        <source>Both methods are open. Windows Server gives the VM the whole GPU by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>どちらの方法も利用できます。Windows Server では、Discrete Device Assignment (DDA) により GPU 全体が VM に提供されます。</translation>
    </message>
    <message>
        <source>Both methods are open. GPU paravirtualization (GPU-PV) leaves the GPU to the host as well.</source>
        <comment>@info</comment>
        <translation>どちらの方法も利用できます。GPU 準仮想化 (GPU-PV) では、ホストも引き続き GPU を使用できます。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Done; for check: a path is open.</source>
        <comment>@info</comment>
        <translation>完了。check の場合：利用できる経路があります。</translation>
    </message>
    <message>
        <source>Check: no path is open.</source>
        <comment>@info</comment>
        <translation>check の場合：利用できる経路がありません。</translation>
    </message>
    <message>
        <source>Check: it could not be told.</source>
        <comment>@info</comment>
        <translation>check の場合：判定できませんでした。</translation>
    </message>
    <message>
        <source>Cancelled; everything is undone.</source>
        <comment>@info</comment>
        <translation>キャンセルされ、すべて元に戻されました。</translation>
    </message>
    <message>
        <source>Failed; the result says what was undone.</source>
        <comment>@info</comment>
        <translation>失敗しました。元に戻されたものは結果に示されます。</translation>
    </message>
    <message>
        <source>Another run is active.</source>
        <comment>@info</comment>
        <translation>別の実行が進行中です。</translation>
    </message>
    <message>
        <source>A licence or risk is not accepted.</source>
        <comment>@info</comment>
        <translation>同意されていないライセンスまたはリスクがあります。</translation>
    </message>
    <message>
        <source>This host has no open path.</source>
        <comment>@info</comment>
        <translation>このホストには利用できる経路がありません。</translation>
    </message>
    <message>
        <source>The command line or a file named on it is wrong.</source>
        <comment>@info</comment>
        <translation>コマンド ライン、またはそこで指定されたファイルに誤りがあります。</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>使用法：%1 [オプション]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <comment>@info</comment>
        <extracomment>%1: name of the program</extracomment>
        <translation>使用法：%1 &lt;コマンド&gt; [オプション]…</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine, step by step.</source>
        <comment>@info</comment>
        <translation>1 ステップずつ案内しながら、グラフィックス カードを Linux 仮想マシンに提供します。</translation>
    </message>
    <message>
        <source>Gives a graphics card to a Linux virtual machine. The result goes to standard output, progress and errors to standard error; nothing is ever asked.</source>
        <comment>@info</comment>
        <translation>グラフィックス カードを Linux 仮想マシンに提供します。結果は標準出力に、進行状況とエラーは標準エラー出力に書き込まれます。入力を求められることはありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>@title</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@title</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options of some commands</source>
        <comment>@title</comment>
        <translation>一部のコマンドのオプション</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <comment>@title</comment>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>No command is given. Use --help to see the commands.</source>
        <comment>@error</comment>
        <translation>コマンドが指定されていません。--help でコマンドを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>余分な引数「%1」が指定されています。</translation>
    </message>
    <message>
        <source>“%1” is not a command. Use --help to see the commands.</source>
        <comment>@error</comment>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>「%1」というコマンドはありません。--help でコマンドを確認してください。</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>--%1 は 1 回だけ指定できます。</translation>
    </message>
    <message>
        <source>--%1 wants %2, and got “%3”.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option, %2: what it wants: “eflow or hyperv”, %3: what was given</extracomment>
        <translation>--%1 の値「%3」は無効です。指定できる値：%2。</translation>
    </message>
    <message>
        <source>--screenshots walks a recorded host only. Name one with --host.</source>
        <comment>@error</comment>
        <translation>--screenshots で処理できるのは記録されたホストだけです。--host で指定してください。</translation>
    </message>
    <message>
        <source>--json and --powershell exclude each other.</source>
        <comment>@error</comment>
        <translation>--json と --powershell を同時に指定することはできません。</translation>
    </message>
    <message>
        <source>--host-state wants the recorded host in --host.</source>
        <comment>@error</comment>
        <translation>--host-state を使用するには、--host に記録されたホストを指定する必要があります。</translation>
    </message>
    <message>
        <source>--%1 cannot be used with this command.</source>
        <comment>@error</comment>
        <extracomment>%1: name of an option</extracomment>
        <translation>このコマンドでは --%1 を使用できません。</translation>
    </message>
    <message>
        <source>Say what the host can do and what is missing. Changes nothing.</source>
        <comment>@info</comment>
        <translation>ホストで何ができ、何が不足しているかを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Show every change that apply would make. Changes nothing.</source>
        <comment>@info</comment>
        <translation>apply で行われるすべての変更を表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Give the GPU to the VM; undo everything when a step fails.</source>
        <comment>@info</comment>
        <translation>GPU を VM に提供します。ステップが失敗した場合は、すべて元に戻します。</translation>
    </message>
    <message>
        <source>Take back what the last run changed.</source>
        <comment>@info</comment>
        <translation>前回の実行による変更を元に戻します。</translation>
    </message>
    <message>
        <source>Look inside the VM for a working GPU. Changes nothing.</source>
        <comment>@info</comment>
        <translation>VM 内で動作する GPU を探します。何も変更しません。</translation>
    </message>
    <message>
        <source>Finish the undo of a run that was cut off.</source>
        <comment>@info</comment>
        <translation>中断された実行を最後まで元に戻します。</translation>
    </message>
    <message>
        <source>Write the host as a profile that can be replayed elsewhere.</source>
        <comment>@info</comment>
        <translation>ホストを、別の場所で再現できるプロファイルとして書き出します。</translation>
    </message>
    <message>
        <source>Work on the recorded host in FILE instead of this computer.</source>
        <comment>@info</comment>
        <translation>このコンピューターの代わりに、&lt;ファイル&gt; に記録されたホストを対象にします。</translation>
    </message>
    <message>
        <source>Keep the changed recorded host in FILE between runs.</source>
        <comment>@info</comment>
        <translation>記録されたホストに対する変更を、次回の実行まで &lt;ファイル&gt; に保存します。</translation>
    </message>
    <message>
        <source>Keep the record of changes in FILE.</source>
        <comment>@info</comment>
        <translation>変更の記録を &lt;ファイル&gt; に保存します。</translation>
    </message>
    <message>
        <source>Use the language NAME, for example en.</source>
        <comment>@info</comment>
        <translation>言語 &lt;名前&gt; (en など) で表示します。</translation>
    </message>
    <message>
        <source>Write the log to FILE.</source>
        <comment>@info</comment>
        <translation>ログを &lt;ファイル&gt; に書き込みます。</translation>
    </message>
    <message>
        <source>Print the result as one JSON document.</source>
        <comment>@info</comment>
        <translation>結果を 1 つの JSON ドキュメントとして出力します。</translation>
    </message>
    <message>
        <source>Take licences, consents, GPU, method and VM from FILE.</source>
        <comment>@info</comment>
        <translation>ライセンス、同意、GPU、方法、VM を &lt;ファイル&gt; から読み取ります。</translation>
    </message>
    <message>
        <source>Choose the GPU with this device instance id, or #1 for the first without one.</source>
        <comment>@info</comment>
        <translation>このデバイス インスタンス ID の GPU を選択します。ID のない最初の GPU は #1 で指定します。</translation>
    </message>
    <message>
        <source>Choose dda or gpu-pv; without it the recommended method is taken.</source>
        <comment>@info</comment>
        <translation>dda または gpu-pv を選択します。省略すると、推奨される方法が使用されます。</translation>
    </message>
    <message>
        <source>Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).</source>
        <comment>@info</comment>
        <translation>EFLOW の VM (eflow) または Hyper-V の VM (hyperv) を選択します。</translation>
    </message>
    <message>
        <source>Choose the VM of Hyper-V with this id.</source>
        <comment>@info</comment>
        <translation>この ID の Hyper-V の VM を選択します。</translation>
    </message>
    <message>
        <source>Accept the licence eflow or nvidia. May be given more than once.</source>
        <comment>@info</comment>
        <translation>ライセンス eflow または nvidia に同意します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Consent to a risk: security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display. May be given more than once.</source>
        <comment>@info</comment>
        <translation>次のリスクに同意します：security-risk、no-mitigation-driver、no-acs、one-way-deployment、only-display。複数回指定できます。</translation>
    </message>
    <message>
        <source>Print the plan as the PowerShell that would do the same.</source>
        <comment>@info</comment>
        <translation>計画を、同じ処理を行う PowerShell として出力します。</translation>
    </message>
    <message>
        <source>Write the profile to FILE instead of standard output.</source>
        <comment>@info</comment>
        <translation>プロファイルを、標準出力ではなく &lt;ファイル&gt; に書き込みます。</translation>
    </message>
    <message>
        <source>Use light or dark colours, or those of the system.</source>
        <comment>@info</comment>
        <translation>明るい配色、暗い配色、またはシステムの配色を使用します。</translation>
    </message>
    <message>
        <source>Draw everything FACTOR times as large.</source>
        <comment>@info</comment>
        <translation>すべてを &lt;倍率&gt; 倍の大きさで描画します。</translation>
    </message>
    <message>
        <source>Walk through every page of a recorded host, save a picture of each in FOLDER and print the report.</source>
        <comment>@info</comment>
        <translation>記録されたホストのすべてのページを順に表示し、各ページの画像を &lt;フォルダー&gt; に保存して、レポートを出力します。</translation>
    </message>
    <message>
        <source>End as soon as the first page is painted, to measure the start.</source>
        <comment>@info</comment>
        <translation>起動時間を測定するため、最初のページが描画されたらすぐに終了します。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <comment>@info</comment>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <comment>@info</comment>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>@label</comment>
        <translation>&lt;ファイル&gt;</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>@label</comment>
        <translation>&lt;フォルダー&gt;</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>@label</comment>
        <translation>&lt;名前&gt;</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>@label</comment>
        <translation>&lt;ID&gt;</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <comment>@label</comment>
        <translation>&lt;倍率&gt;</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <comment>@label</comment>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>the name of a language, like en</source>
        <comment>@label</comment>
        <translation>言語の名前 (en など)</translation>
    </message>
    <message>
        <source>dda or gpu-pv</source>
        <comment>@label</comment>
        <translation>dda または gpu-pv</translation>
    </message>
    <message>
        <source>eflow or hyperv</source>
        <comment>@label</comment>
        <translation>eflow または hyperv</translation>
    </message>
    <message>
        <source>eflow or nvidia</source>
        <comment>@label</comment>
        <translation>eflow または nvidia</translation>
    </message>
    <message>
        <source>security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display</source>
        <comment>@label</comment>
        <translation>security-risk、no-mitigation-driver、no-acs、one-way-deployment、only-display のいずれか</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <comment>@label</comment>
        <translation>light、dark、system のいずれか</translation>
    </message>
    <message>
        <source>a number from 0.5 to 4</source>
        <comment>@label</comment>
        <translation>0.5 から 4 までの数値</translation>
    </message>
    <message>
        <source>There is no run to undo or to confirm.</source>
        <comment>@info</comment>
        <translation>元に戻す対象、または確認の対象となる実行がありません。</translation>
    </message>
    <message>
        <source>Say how far the last run came and who works on it. Changes nothing.</source>
        <comment>@info</comment>
        <translation>前回の実行がどこまで進んだか、何が処理中かを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Keep the changes of a run that waits for a confirmation.</source>
        <comment>@info</comment>
        <translation>確認を待っている実行の変更を残します。</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <comment>@label</comment>
        <translation>&lt;回答&gt;</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>@label</comment>
        <translation>yes または no</translation>
    </message>
    <message>
        <source>Take all changes back unless they are confirmed within 10 minutes: yes or no. Without it: when the GPU drives the only display.</source>
        <comment>@info</comment>
        <translation>10 分以内に確認されない場合にすべての変更を元に戻すかどうかを yes または no で指定します。指定しない場合は、GPU に唯一のディスプレイが接続されているときに元に戻します。</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Graphics driver</source>
        <comment>@title</comment>
        <translation>グラフィックス ドライバー</translation>
    </message>
    <message>
        <source>GPU-PV hands the work of the VM to the driver of the host.</source>
        <comment>@info</comment>
        <translation>GPU-PV では、VM の処理がホストのドライバーに渡されます。</translation>
    </message>
    <message>
        <source>Install the current driver from the manufacturer of the GPU.</source>
        <comment>@remedy</comment>
        <translation>GPU の製造元から最新のドライバーを入手してインストールしてください。</translation>
    </message>
    <message>
        <source>Driver version</source>
        <comment>@title</comment>
        <translation>ドライバーのバージョン</translation>
    </message>
    <message>
        <source>NVIDIA drivers carry CUDA for Linux VMs from release 495 on.</source>
        <comment>@info</comment>
        <translation>NVIDIA ドライバーには、リリース 495 以降で Linux VM 用の CUDA が含まれています。</translation>
    </message>
    <message>
        <source>Install the current NVIDIA driver and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>最新の NVIDIA ドライバーをインストールし、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Driver model</source>
        <comment>@title</comment>
        <translation>ドライバー モデル</translation>
    </message>
    <message>
        <source>Only the WDDM driver model can share a GPU with a VM.</source>
        <comment>@info</comment>
        <translation>GPU を VM と共有できるのは、WDDM ドライバー モデルだけです。</translation>
    </message>
    <message>
        <source>Run nvidia-smi -dm 0 as an administrator for each NVIDIA GPU in TCC mode, and restart the computer. Some cards cannot leave TCC mode.</source>
        <comment>@remedy</comment>
        <translation>TCC モードの NVIDIA GPU ごとに nvidia-smi -dm 0 を管理者として実行し、コンピューターを再起動してください。TCC モードを解除できないカードもあります。</translation>
    </message>
    <message>
        <source>Device mitigation driver</source>
        <comment>@title</comment>
        <translation>デバイスのリスク軽減ドライバー</translation>
    </message>
    <message>
        <source>The mitigation driver isolates an assigned GPU and resets it correctly between starts of the VM.</source>
        <comment>@info</comment>
        <translation>リスク軽減ドライバーは、割り当てられた GPU を分離し、VM の起動のたびに正しくリセットします。</translation>
    </message>
    <message>
        <source>Install the mitigation driver from NVIDIA before the GPU is dismounted. It is optional, but recommended.</source>
        <comment>@remedy</comment>
        <translation>GPU をマウント解除する前に、NVIDIA のリスク軽減ドライバーをインストールしてください。省略できますが、インストールをお勧めします。</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@title</comment>
        <translation>グラフィックス カード</translation>
    </message>
    <message>
        <source>Without a GPU there is nothing to give to a VM.</source>
        <comment>@info</comment>
        <translation>GPU がなければ、VM に提供できるものがありません。</translation>
    </message>
    <message>
        <source>Install a supported GPU, or enable it in Device Manager or in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>サポートされている GPU を取り付けるか、デバイス マネージャーまたはファームウェアの設定で GPU を有効にしてください。</translation>
    </message>
    <message>
        <source>GPU model</source>
        <comment>@title</comment>
        <translation>GPU モデル</translation>
    </message>
    <message>
        <source>Microsoft supports each method of EFLOW for some GPU models only.</source>
        <comment>@info</comment>
        <translation>EFLOW の各方法について Microsoft がサポートするのは、一部の GPU モデルだけです。</translation>
    </message>
    <message>
        <source>Choose the other method, or use a GPU that the documentation lists for this method.</source>
        <comment>@remedy</comment>
        <translation>もう一方の方法を選択するか、この方法についてドキュメントに記載されている GPU を使用してください。</translation>
    </message>
    <message>
        <source>GPU status</source>
        <comment>@title</comment>
        <translation>GPU の状態</translation>
    </message>
    <message>
        <source>A shared GPU must work on the host, and an assigned one must be on the host to be taken from it.</source>
        <comment>@info</comment>
        <translation>共有する GPU はホストで動作している必要があり、割り当てる GPU はホスト側にある必要があります。</translation>
    </message>
    <message>
        <source>Open Device Manager, enable the GPU, and follow the advice for the problem code. Mount a dismounted GPU first.</source>
        <comment>@remedy</comment>
        <translation>デバイス マネージャーを開いて GPU を有効にし、問題コードの説明に従ってください。マウント解除された GPU は、先にマウントしてください。</translation>
    </message>
    <message>
        <source>Choice among GPUs</source>
        <comment>@title</comment>
        <translation>GPU の選択</translation>
    </message>
    <message>
        <source>EFLOW selects a GPU by its name, and Windows 10 chooses by itself among the GPUs that it shares.</source>
        <comment>@info</comment>
        <translation>EFLOW は GPU を名前で選択し、Windows 10 は共有する GPU の中から自動的に選択します。</translation>
    </message>
    <message>
        <source>Disable the other GPU in Device Manager while the VM starts, or take it out.</source>
        <comment>@remedy</comment>
        <translation>VM の起動中は、もう一方の GPU をデバイス マネージャーで無効にするか、取り外してください。</translation>
    </message>
    <message>
        <source>Attached display</source>
        <comment>@title</comment>
        <translation>接続されたディスプレイ</translation>
    </message>
    <message>
        <source>A display goes dark when its GPU is assigned to a VM.</source>
        <comment>@info</comment>
        <translation>GPU が VM に割り当てられると、その GPU に接続されたディスプレイには何も表示されなくなります。</translation>
    </message>
    <message>
        <source>Connect the display to another GPU.</source>
        <comment>@remedy</comment>
        <translation>ディスプレイを別の GPU に接続してください。</translation>
    </message>
    <message>
        <source>Shared in partitions</source>
        <comment>@title</comment>
        <translation>パーティションでの共有</translation>
    </message>
    <message>
        <source>A GPU cannot be assigned whole while it is shared in partitions.</source>
        <comment>@info</comment>
        <translation>パーティションに分割して共有されている間は、GPU 全体を割り当てることはできません。</translation>
    </message>
    <message>
        <source>Remove the GPU partitions from all virtual machines first.</source>
        <comment>@remedy</comment>
        <translation>まず、すべての仮想マシンから GPU パーティションを削除してください。</translation>
    </message>
    <message>
        <source>GPU partitioning</source>
        <comment>@title</comment>
        <translation>GPU パーティション分割</translation>
    </message>
    <message>
        <source>Hyper-V shares only those GPUs whose driver offers it.</source>
        <comment>@info</comment>
        <translation>Hyper-V が共有できるのは、ドライバーが対応している GPU だけです。</translation>
    </message>
    <message>
        <source>Install a newer driver, and see that the GPU is enabled and in WDDM mode.</source>
        <comment>@remedy</comment>
        <translation>新しいドライバーをインストールし、GPU が有効で WDDM モードになっていることを確認してください。</translation>
    </message>
    <message>
        <source>PCI Express control</source>
        <comment>@title</comment>
        <translation>PCI Express の制御</translation>
    </message>
    <message>
        <source>Windows can assign a device only when the firmware leaves the control of PCI Express to it.</source>
        <comment>@info</comment>
        <translation>Windows がデバイスを割り当てることができるのは、ファームウェアが PCI Express の制御を Windows に任せている場合だけです。</translation>
    </message>
    <message>
        <source>Update the firmware of the computer and look there for native PCI Express control or SR-IOV. Some computers cannot do it.</source>
        <comment>@remedy</comment>
        <translation>コンピューターのファームウェアを更新し、ネイティブな PCI Express 制御または SR-IOV の項目を探してください。対応していないコンピューターもあります。</translation>
    </message>
    <message>
        <source>Access Control Services</source>
        <comment>@title</comment>
        <translation>Access Control Services</translation>
    </message>
    <message>
        <source>Without ACS, traffic between devices can bypass the IOMMU and with it the isolation of the VM.</source>
        <comment>@info</comment>
        <translation>ACS がないと、デバイス間のトラフィックが IOMMU を回避し、VM の分離が損なわれるおそれがあります。</translation>
    </message>
    <message>
        <source>Use another slot, or switch on ACS in the firmware setup.</source>
        <comment>@remedy</comment>
        <translation>別のスロットを使用するか、ファームウェアの設定で ACS をオンにしてください。</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <comment>@title</comment>
        <translation>予約されたメモリ</translation>
    </message>
    <message>
        <source>A device for which the firmware reserves memory cannot be moved to a VM.</source>
        <comment>@info</comment>
        <translation>ファームウェアがメモリを予約しているデバイスは、VM に移動できません。</translation>
    </message>
    <message>
        <source>Update the firmware of the computer, or use another GPU.</source>
        <comment>@remedy</comment>
        <translation>コンピューターのファームウェアを更新するか、別の GPU を使用してください。</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <comment>@title</comment>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>A VM can receive message-signaled interrupts only.</source>
        <comment>@info</comment>
        <translation>VM が受信できるのは、メッセージ シグナル割り込みだけです。</translation>
    </message>
    <message>
        <source>Use a GPU with message-signaled interrupts.</source>
        <comment>@remedy</comment>
        <translation>メッセージ シグナル割り込みに対応した GPU を使用してください。</translation>
    </message>
    <message>
        <source>EFLOW release</source>
        <comment>@title</comment>
        <translation>EFLOW のリリース</translation>
    </message>
    <message>
        <source>Some releases of EFLOW have known GPU faults.</source>
        <comment>@info</comment>
        <translation>EFLOW の一部のリリースには、GPU に関する既知の問題があります。</translation>
    </message>
    <message>
        <source>Install the current release of Azure IoT Edge for Linux on Windows.</source>
        <comment>@remedy</comment>
        <translation>Azure IoT Edge for Linux on Windows の最新リリースをインストールしてください。</translation>
    </message>
    <message>
        <source>EFLOW VM</source>
        <comment>@title</comment>
        <translation>EFLOW VM</translation>
    </message>
    <message>
        <source>The settings of the EFLOW VM are read first, so that they can be restored.</source>
        <comment>@info</comment>
        <translation>後で復元できるように、まず EFLOW VM の設定を読み取ります。</translation>
    </message>
    <message>
        <source>GPUs that EFLOW offers</source>
        <comment>@title</comment>
        <translation>EFLOW が提供する GPU</translation>
    </message>
    <message>
        <source>EFLOW gives its VM only what its own list of GPUs contains.</source>
        <comment>@info</comment>
        <translation>EFLOW が VM に提供するのは、EFLOW の GPU 一覧に含まれるものだけです。</translation>
    </message>
    <message>
        <source>Run Get-EflowHostConfiguration in PowerShell, see which GPUs and methods it lists, and choose one of them.</source>
        <comment>@remedy</comment>
        <translation>PowerShell で Get-EflowHostConfiguration を実行し、一覧にある GPU と方法を確認して、その中から選択してください。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@title</comment>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Hyper-V must have a VM that can get the GPU.</source>
        <comment>@info</comment>
        <translation>Hyper-V に、GPU の提供先にできる VM が必要です。</translation>
    </message>
    <message>
        <source>Create a Linux virtual machine in Hyper-V Manager and check again.</source>
        <comment>@remedy</comment>
        <translation>Hyper-V マネージャーで Linux 仮想マシンを作成し、再チェックしてください。</translation>
    </message>
    <message>
        <source>VM state</source>
        <comment>@title</comment>
        <translation>VM の状態</translation>
    </message>
    <message>
        <source>Hyper-V changes the devices of a VM only while it is off.</source>
        <comment>@info</comment>
        <translation>Hyper-V が VM のデバイスを変更できるのは、VM がオフの間だけです。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program shuts the VM down. Save your work in the VM first.</source>
        <comment>@remedy</comment>
        <translation>必要な作業はありません。プログラムが VM をシャットダウンします。先に VM 内の作業内容を保存してください。</translation>
    </message>
    <message>
        <source>VM memory</source>
        <comment>@title</comment>
        <translation>VM のメモリ</translation>
    </message>
    <message>
        <source>A VM with a GPU cannot give memory back while it runs.</source>
        <comment>@info</comment>
        <translation>GPU のある VM は、実行中にメモリを返すことができません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program fixes the memory of the VM, and undo restores it.</source>
        <comment>@remedy</comment>
        <translation>必要な作業はありません。プログラムが VM のメモリを固定し、元に戻すときに復元します。</translation>
    </message>
    <message>
        <source>VM checkpoints</source>
        <comment>@title</comment>
        <translation>VM のチェックポイント</translation>
    </message>
    <message>
        <source>The state of a VM with a GPU cannot be saved.</source>
        <comment>@info</comment>
        <translation>GPU のある VM の状態は保存できません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program switches checkpoints off, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>必要な作業はありません。プログラムがチェックポイントをオフにし、元に戻すときに復元します。</translation>
    </message>
    <message>
        <source>GPU partitions of the VM</source>
        <comment>@title</comment>
        <translation>VM の GPU パーティション</translation>
    </message>
    <message>
        <source>A VM does not start when one of its GPU partitions refers to a GPU that is gone.</source>
        <comment>@info</comment>
        <translation>VM の GPU パーティションの 1 つが、なくなった GPU を参照していると、VM は起動しません。</translation>
    </message>
    <message>
        <source>Remove the GPU partition from the VM. If Hyper-V does not show it, create the VM again with the same disk.</source>
        <comment>@remedy</comment>
        <translation>VM から GPU パーティションを削除してください。Hyper-V に表示されない場合は、同じディスクを使用して VM を作成し直してください。</translation>
    </message>
    <message>
        <source>MMIO space of the VM</source>
        <comment>@title</comment>
        <translation>VM の MMIO 領域</translation>
    </message>
    <message>
        <source>The VM reaches the memory of the GPU through its memory-mapped I/O (MMIO) space, which must be large enough.</source>
        <comment>@info</comment>
        <translation>VM はメモリ マップ I/O 領域 (MMIO 領域) を通じて GPU のメモリにアクセスするため、十分な大きさの領域が必要です。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program widens the gaps, and undo restores them.</source>
        <comment>@remedy</comment>
        <translation>必要な作業はありません。プログラムが領域を広げ、元に戻すときに復元します。</translation>
    </message>
    <message>
        <source>Owner of the GPU</source>
        <comment>@title</comment>
        <translation>GPU の所有者</translation>
    </message>
    <message>
        <source>A GPU belongs to one VM at a time, and both methods do not mix in one VM.</source>
        <comment>@info</comment>
        <translation>1 つの GPU は一度に 1 つの VM にだけ属し、1 つの VM で両方の方法を併用することはできません。</translation>
    </message>
    <message>
        <source>Remove the device from the virtual machine that has it, and check again.</source>
        <comment>@remedy</comment>
        <translation>デバイスを所有している仮想マシンからデバイスを削除し、再チェックしてください。</translation>
    </message>
    <message>
        <source>NVIDIA licence</source>
        <comment>@title</comment>
        <translation>NVIDIA ライセンス</translation>
    </message>
    <message>
        <source>NVIDIA software is licensed by NVIDIA, and using it means accepting that licence.</source>
        <comment>@info</comment>
        <translation>NVIDIA のソフトウェアは NVIDIA によってライセンスされており、使用することでライセンスに同意したことになります。</translation>
    </message>
    <message>
        <source>Read the NVIDIA licence and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>NVIDIA のライセンスを読み、「ライセンス」ページで同意してください。</translation>
    </message>
    <message>
        <source>EFLOW licence</source>
        <comment>@title</comment>
        <translation>EFLOW ライセンス</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows is licensed by Microsoft, and its deployment asks for acceptance.</source>
        <comment>@info</comment>
        <translation>Azure IoT Edge for Linux on Windows は Microsoft によってライセンスされており、デプロイには同意が必要です。</translation>
    </message>
    <message>
        <source>Read the licence of Azure IoT Edge for Linux on Windows and accept it on the Licence page.</source>
        <comment>@remedy</comment>
        <translation>Azure IoT Edge for Linux on Windows のライセンスを読み、「ライセンス」ページで同意してください。</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <comment>@title</comment>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Virtual machines run on Hyper-V.</source>
        <comment>@info</comment>
        <translation>仮想マシンは Hyper-V 上で実行されます。</translation>
    </message>
    <message>
        <source>Turn Hyper-V on in Turn Windows features on or off, or with Add Roles and Features on Windows Server, and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>「Windows の機能の有効化または無効化」、または Windows Server では「役割と機能の追加」で Hyper-V を有効にし、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Hyper-V services</source>
        <comment>@title</comment>
        <translation>Hyper-V サービス</translation>
    </message>
    <message>
        <source>Virtual machines are managed by services of Windows.</source>
        <comment>@info</comment>
        <translation>仮想マシンは Windows のサービスによって管理されます。</translation>
    </message>
    <message>
        <source>Start the service in the Services console and set its startup type to Automatic.</source>
        <comment>@remedy</comment>
        <translation>「サービス」コンソールでサービスを開始し、スタートアップの種類を「自動」に設定してください。</translation>
    </message>
    <message>
        <source>Device assignment policy</source>
        <comment>@title</comment>
        <translation>デバイスの割り当てポリシー</translation>
    </message>
    <message>
        <source>By default, Windows Server starts no VM with a GPU that is shared by GPU-PV.</source>
        <comment>@info</comment>
        <translation>既定では、GPU-PV で共有された GPU を使用する VM は、Windows Server で起動されません。</translation>
    </message>
    <message>
        <source>As an administrator, set the DWORD values RequireSecureDeviceAssignment and RequireSupportedDeviceAssignment to 0 in the registry key HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV.</source>
        <comment>@remedy</comment>
        <translation>管理者として、レジストリ キー HKLM\SOFTWARE\Policies\Microsoft\Windows\HyperV の DWORD 値 RequireSecureDeviceAssignment と RequireSupportedDeviceAssignment を 0 に設定してください。</translation>
    </message>
    <message>
        <source>Processor virtualization</source>
        <comment>@title</comment>
        <translation>プロセッサの仮想化</translation>
    </message>
    <message>
        <source>Hyper-V needs the virtualization of the processor.</source>
        <comment>@info</comment>
        <translation>Hyper-V にはプロセッサの仮想化機能が必要です。</translation>
    </message>
    <message>
        <source>Switch on Intel VT-x or AMD SVM in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>コンピューターのファームウェアの設定で、Intel VT-x または AMD SVM をオンにしてください。</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <comment>@title</comment>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Discrete Device Assignment lets the IOMMU keep the device within the memory of its VM.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment では、デバイスがアクセスできる範囲を IOMMU が VM のメモリ内に限定します。</translation>
    </message>
    <message>
        <source>Switch on Intel VT-d or AMD-Vi, and SR-IOV where it is offered, in the firmware setup of the computer.</source>
        <comment>@remedy</comment>
        <translation>コンピューターのファームウェアの設定で Intel VT-d または AMD-Vi をオンにし、SR-IOV の項目があればそれもオンにしてください。</translation>
    </message>
    <message>
        <source>Free memory</source>
        <comment>@title</comment>
        <translation>空きメモリ</translation>
    </message>
    <message>
        <source>A VM with a GPU needs memory beyond its own, and without it the VM fails to start with an error that does not say so.</source>
        <comment>@info</comment>
        <translation>GPU のある VM には、VM 自体のメモリに加えて追加のメモリが必要です。不足すると VM は起動に失敗しますが、エラーにその原因は示されません。</translation>
    </message>
    <message>
        <source>Close programs or stop other virtual machines, and check again.</source>
        <comment>@remedy</comment>
        <translation>プログラムを閉じるかほかの仮想マシンを停止して、再チェックしてください。</translation>
    </message>
    <message>
        <source>Address space of the processor</source>
        <comment>@title</comment>
        <translation>プロセッサのアドレス空間</translation>
    </message>
    <message>
        <source>The memory-mapped I/O (MMIO) space for the GPU lies above the memory of the VM and must stay within the reach of the processor.</source>
        <comment>@info</comment>
        <translation>GPU 用のメモリ マップ I/O 領域 (MMIO 領域) は VM のメモリより上に配置されるため、プロセッサのアドレス指定可能な範囲内に収まる必要があります。</translation>
    </message>
    <message>
        <source>Keep the end of the high MMIO space below 64 GB, or use a computer with a newer processor.</source>
        <comment>@remedy</comment>
        <translation>上位 MMIO 領域の終わりを 64 GB 未満にするか、より新しいプロセッサを搭載したコンピューターを使用してください。</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux</source>
        <comment>@title</comment>
        <translation>Linux 用 Windows サブシステム</translation>
    </message>
    <message>
        <source>On Windows 10, the GPU libraries for Linux come with the Windows Subsystem for Linux (WSL).</source>
        <comment>@info</comment>
        <translation>Windows 10 では、Linux 用の GPU ライブラリが Linux 用 Windows サブシステム (WSL) に含まれています。</translation>
    </message>
    <message>
        <source>Run wsl --install in a terminal as an administrator and restart the computer.</source>
        <comment>@remedy</comment>
        <translation>ターミナルで wsl --install を管理者として実行し、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows</source>
        <comment>@title</comment>
        <translation>Azure IoT Edge for Linux on Windows</translation>
    </message>
    <message>
        <source>EFLOW brings the VM and the commands that give it a GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW には、VM と、VM に GPU を提供するコマンドが含まれています。</translation>
    </message>
    <message>
        <source>Download and install Azure IoT Edge for Linux on Windows, and check again.</source>
        <comment>@remedy</comment>
        <translation>Azure IoT Edge for Linux on Windows をダウンロードしてインストールし、再チェックしてください。</translation>
    </message>
    <message>
        <source>Kind of Windows</source>
        <comment>@title</comment>
        <translation>Windows の種類</translation>
    </message>
    <message>
        <source>EFLOW shares a GPU (GPU-PV) on Windows clients only, and Hyper-V assigns a whole GPU (DDA) on Windows Server only.</source>
        <comment>@info</comment>
        <translation>EFLOW が GPU を共有する (GPU-PV) のは Windows クライアントだけで、Hyper-V が GPU 全体を割り当てる (DDA) のは Windows Server だけです。</translation>
    </message>
    <message>
        <source>Choose the other method, or use a computer with the kind of Windows that this method needs.</source>
        <comment>@remedy</comment>
        <translation>もう一方の方法を選択するか、この方法に必要な種類の Windows を搭載したコンピューターを使用してください。</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <comment>@title</comment>
        <translation>Windows のエディション</translation>
    </message>
    <message>
        <source>Hyper-V and EFLOW are offered on some editions of Windows only.</source>
        <comment>@info</comment>
        <translation>Hyper-V と EFLOW は、Windows の一部のエディションでのみ提供されます。</translation>
    </message>
    <message>
        <source>Open “Activation” in Settings and upgrade to Windows Pro or Enterprise.</source>
        <comment>@remedy</comment>
        <translation>「設定」で「ライセンス認証」を開き、Windows Pro または Enterprise にアップグレードしてください。</translation>
    </message>
    <message>
        <source>Windows build</source>
        <comment>@title</comment>
        <translation>Windows ビルド</translation>
    </message>
    <message>
        <source>Earlier builds of Windows cannot give a GPU to a Linux VM, and some builds have known faults.</source>
        <comment>@info</comment>
        <translation>以前のビルドの Windows では Linux VM に GPU を提供できません。また、一部のビルドには既知の問題があります。</translation>
    </message>
    <message>
        <source>Open “Windows Update” in Settings and install the current updates. If your version gets no more updates, install a newer version of Windows.</source>
        <comment>@remedy</comment>
        <translation>「設定」で「Windows Update」を開き、最新の更新プログラムをインストールしてください。使用中のバージョンの更新プログラムが提供されなくなっている場合は、新しいバージョンの Windows をインストールしてください。</translation>
    </message>
    <message>
        <source>Windows Insider Program</source>
        <comment>@title</comment>
        <translation>Windows Insider Program</translation>
    </message>
    <message>
        <source>Preview builds of Windows come through the Windows Insider Program.</source>
        <comment>@info</comment>
        <translation>Windows のプレビュー ビルドは、Windows Insider Program を通じて提供されます。</translation>
    </message>
    <message>
        <source>Open “Windows Insider Program” in Settings, register the computer, and choose the Dev Channel.</source>
        <comment>@remedy</comment>
        <translation>「設定」で「Windows Insider Program」を開き、コンピューターを登録して、Dev チャネルを選択してください。</translation>
    </message>
    <message>
        <source>Processor architecture</source>
        <comment>@title</comment>
        <translation>プロセッサのアーキテクチャ</translation>
    </message>
    <message>
        <source>The GPU software for Linux VMs is made for x64 processors.</source>
        <comment>@info</comment>
        <translation>Linux VM 用の GPU ソフトウェアは、x64 プロセッサ向けに作られています。</translation>
    </message>
    <message>
        <source>Use a computer with an x64 processor and 64-bit Windows.</source>
        <comment>@remedy</comment>
        <translation>x64 プロセッサと 64 ビット版 Windows を搭載したコンピューターを使用してください。</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@title</comment>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>A virtual machine cannot give its GPU to another virtual machine.</source>
        <comment>@info</comment>
        <translation>仮想マシンの内部から GPU を引き渡すことはできません。</translation>
    </message>
    <message>
        <source>Run this program on the physical computer, not in a virtual machine.</source>
        <comment>@remedy</comment>
        <translation>このプログラムは、仮想マシンではなく物理コンピューターで実行してください。</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <comment>@title</comment>
        <translation>保留中の再起動</translation>
    </message>
    <message>
        <source>Updates and features that wait for a restart can make the next steps fail.</source>
        <comment>@info</comment>
        <translation>再起動を待っている更新プログラムや機能があると、次のステップが失敗することがあります。</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <comment>@remedy</comment>
        <translation>コンピューターを再起動し、再チェックしてください。</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <comment>@title</comment>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>Only administrators may change devices and virtual machines, and some facts are hidden from others.</source>
        <comment>@info</comment>
        <translation>デバイスと仮想マシンを変更できるのは管理者だけです。また、一部の情報は管理者以外には表示されません。</translation>
    </message>
    <message>
        <source>Start the program with Run as administrator.</source>
        <comment>@remedy</comment>
        <translation>「管理者として実行」でプログラムを起動してください。</translation>
    </message>
    <message>
        <source>If the VM is not deployed on a Windows Server, run Deploy-Eflow in PowerShell first, with the name and type of a virtual switch, then check again. Otherwise nothing needs to be done: the program deploys or starts the VM after it has asked you.</source>
        <comment>@remedy</comment>
        <translation>Windows Server で VM がデプロイされていない場合は、まず仮想スイッチの名前と種類を指定して PowerShell で Deploy-Eflow を実行してから、再チェックしてください。それ以外の場合、必要な作業はありません。プログラムが確認を求めてから VM をデプロイまたは起動します。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>What the plan does, as PowerShell.</source>
        <comment>@info</comment>
        <translation>計画の内容を PowerShell で示します。</translation>
    </message>
    <message>
        <source>What takes the plan back, as PowerShell, newest step first.</source>
        <comment>@info</comment>
        <translation>計画を元に戻す処理を PowerShell で、新しいステップから順に示します。</translation>
    </message>
    <message>
        <source>Assignment of the device %1 to %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>%2 へのデバイス %1 の割り当て</translation>
    </message>
    <message>
        <source>The device %1 will be assigned to %2.</source>
        <comment>@info</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>デバイス %1 は %2 に割り当てられます。</translation>
    </message>
    <message>
        <source>Assigning the device %1 to %2…</source>
        <comment>@status</comment>
        <extracomment>%1 is a device, %2 a virtual machine.</extracomment>
        <translation>デバイス %1 を %2 に割り当てています…</translation>
    </message>
    <message>
        <source>Share of %1 for %2</source>
        <comment>@label</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 への %1 の共有</translation>
    </message>
    <message>
        <source>%2 will get a share of %1 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 は、GPU 準仮想化 (GPU-PV) により %1 を共有します。</translation>
    </message>
    <message>
        <source>Giving %2 a share of %1…</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 a virtual machine.</extracomment>
        <translation>%2 への %1 の共有を設定しています…</translation>
    </message>
    <message>
        <source>State of the device %1</source>
        <comment>@label</comment>
        <translation>デバイス %1 の状態</translation>
    </message>
    <message>
        <source>The device %1 will be enabled on this computer.</source>
        <comment>@info</comment>
        <translation>デバイス %1 は、このコンピューターで有効になります。</translation>
    </message>
    <message>
        <source>The device %1 will be disabled on this computer.</source>
        <comment>@info</comment>
        <translation>デバイス %1 は、このコンピューターで無効になります。</translation>
    </message>
    <message>
        <source>Enabling the device %1…</source>
        <comment>@status</comment>
        <translation>デバイス %1 を有効にしています…</translation>
    </message>
    <message>
        <source>Disabling the device %1…</source>
        <comment>@status</comment>
        <translation>デバイス %1 を無効にしています…</translation>
    </message>
    <message>
        <source>Ownership of the device %1</source>
        <comment>@label</comment>
        <translation>デバイス %1 の所有権</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer.</source>
        <comment>@info</comment>
        <translation>デバイス %1 は、このコンピューターからマウント解除されます。</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>デバイス %1 は、リスク軽減ドライバーの保護なしでこのコンピューターからマウント解除されます。</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS).</source>
        <comment>@info</comment>
        <translation>デバイス %1 は、Access Control Services (ACS) の保護なしでこのコンピューターからマウント解除されます。</translation>
    </message>
    <message>
        <source>The device %1 will be dismounted from this computer without the protection of Access Control Services (ACS) and of a mitigation driver.</source>
        <comment>@info</comment>
        <translation>デバイス %1 は、Access Control Services (ACS) とリスク軽減ドライバーの保護なしでこのコンピューターからマウント解除されます。</translation>
    </message>
    <message>
        <source>Dismounting the device %1…</source>
        <comment>@status</comment>
        <translation>デバイス %1 をマウント解除しています…</translation>
    </message>
    <message>
        <source>Deployment of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシンのデプロイ</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be deployed with these values: virtual processors %1, memory %2 MB. This cannot be undone.</source>
        <comment>@info</comment>
        <extracomment>%1 is a number of processors, %2 a size in megabytes.</extracomment>
        <translation>EFLOW 仮想マシンは、仮想プロセッサ %1 個、メモリ %2 MB でデプロイされます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Deploying the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW 仮想マシンをデプロイしています…</translation>
    </message>
    <message>
        <source>Power state of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシンの電源の状態</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be stopped.</source>
        <comment>@info</comment>
        <translation>EFLOW 仮想マシンは停止されます。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be started.</source>
        <comment>@info</comment>
        <translation>EFLOW 仮想マシンは起動されます。</translation>
    </message>
    <message>
        <source>Stopping the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW 仮想マシンを停止しています…</translation>
    </message>
    <message>
        <source>Starting the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW 仮想マシンを起動しています…</translation>
    </message>
    <message>
        <source>Settings of the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシンの設定</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, no GPU.</source>
        <comment>@info</comment>
        <translation>EFLOW 仮想マシンは、仮想プロセッサ %1 個、メモリ %2 MB、GPU なしに設定されます。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by Discrete Device Assignment (DDA).</source>
        <comment>@info</comment>
        <translation>EFLOW 仮想マシンは、仮想プロセッサ %1 個、メモリ %2 MB、Discrete Device Assignment (DDA) による GPU %3 に設定されます。</translation>
    </message>
    <message>
        <source>The EFLOW virtual machine will be set to these values: virtual processors %1, memory %2 MB, GPU %3 by GPU paravirtualization (GPU-PV).</source>
        <comment>@info</comment>
        <translation>EFLOW 仮想マシンは、仮想プロセッサ %1 個、メモリ %2 MB、GPU 準仮想化 (GPU-PV) による GPU %3 に設定されます。</translation>
    </message>
    <message>
        <source>Changing the settings of the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW 仮想マシンの設定を変更しています…</translation>
    </message>
    <message>
        <source>GPU inside the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシン内の GPU</translation>
    </message>
    <message>
        <source>GPU inside %1</source>
        <comment>@label</comment>
        <translation>%1 内の GPU</translation>
    </message>
    <message>
        <source>The GPU will be checked inside the EFLOW virtual machine.</source>
        <comment>@info</comment>
        <translation>EFLOW 仮想マシン内で GPU がチェックされます。</translation>
    </message>
    <message>
        <source>The GPU will be checked inside %1.</source>
        <comment>@info</comment>
        <translation>%1 内で GPU がチェックされます。</translation>
    </message>
    <message>
        <source>Looking for the GPU inside the EFLOW virtual machine…</source>
        <comment>@status</comment>
        <translation>EFLOW 仮想マシン内で GPU を探しています…</translation>
    </message>
    <message>
        <source>Looking for the GPU inside %1…</source>
        <comment>@status</comment>
        <translation>%1 内で GPU を探しています…</translation>
    </message>
    <message>
        <source>Power state of %1</source>
        <comment>@label</comment>
        <translation>%1 の電源の状態</translation>
    </message>
    <message>
        <source>%1 will be started.</source>
        <comment>@info</comment>
        <translation>%1 は起動されます。</translation>
    </message>
    <message>
        <source>%1 will be shut down.</source>
        <comment>@info</comment>
        <translation>%1 はシャットダウンされます。</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <comment>@status</comment>
        <translation>%1 を起動しています…</translation>
    </message>
    <message>
        <source>Shutting down %1…</source>
        <comment>@status</comment>
        <translation>%1 をシャットダウンしています…</translation>
    </message>
    <message>
        <source>Automatic stop action of %1</source>
        <comment>@label</comment>
        <translation>%1 の自動停止アクション</translation>
    </message>
    <message>
        <source>The automatic stop action of %1 will be set to “Turn off”.</source>
        <comment>@info</comment>
        <extracomment>&quot;Turn off&quot; is the name that Hyper-V Manager gives this automatic stop action.</extracomment>
        <translation>%1 の自動停止アクションは「停止」に設定されます。</translation>
    </message>
    <message>
        <source>Setting the automatic stop action of %1…</source>
        <comment>@status</comment>
        <translation>%1 の自動停止アクションを設定しています…</translation>
    </message>
    <message>
        <source>Dynamic memory of %1</source>
        <comment>@label</comment>
        <translation>%1 の動的メモリ</translation>
    </message>
    <message>
        <source>%1 will always have %2 MB of memory instead of dynamic memory.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 a size in megabytes.</extracomment>
        <translation>%1 のメモリは、動的メモリではなく常に %2 MB になります。</translation>
    </message>
    <message>
        <source>Setting the memory of %1…</source>
        <comment>@status</comment>
        <translation>%1 のメモリを設定しています…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <comment>@label</comment>
        <translation>%1 のチェックポイント</translation>
    </message>
    <message>
        <source>The creation of checkpoints of %1 will be switched off.</source>
        <comment>@info</comment>
        <translation>%1 では、新しいチェックポイントの作成がオフになります。</translation>
    </message>
    <message>
        <source>Switching off checkpoints of %1…</source>
        <comment>@status</comment>
        <translation>%1 のチェックポイントをオフにしています…</translation>
    </message>
    <message>
        <source>Cache control of %1</source>
        <comment>@label</comment>
        <translation>%1 のキャッシュ制御</translation>
    </message>
    <message>
        <source>%1 will be allowed to control the cache types of its memory.</source>
        <comment>@info</comment>
        <translation>%1 は、自身のメモリのキャッシュの種類を制御できるようになります。</translation>
    </message>
    <message>
        <source>Setting the cache control of %1…</source>
        <comment>@status</comment>
        <translation>%1 のキャッシュ制御を設定しています…</translation>
    </message>
    <message>
        <source>Memory-mapped I/O space of %1</source>
        <comment>@label</comment>
        <translation>%1 の MMIO 領域</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB above.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes in megabytes.</extracomment>
        <translation>%1 の MMIO 領域は、4 GB 未満が %2 MB、4 GB 以上が %3 MB に設定されます。</translation>
    </message>
    <message>
        <source>The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB from %4 MB on.</source>
        <comment>@info</comment>
        <extracomment>%1 is a virtual machine, %2 and %3 are sizes and %4 an address, all in megabytes.</extracomment>
        <translation>%1 の MMIO 領域は、4 GB 未満が %2 MB、%4 MB 以降が %3 MB に設定されます。</translation>
    </message>
    <message>
        <source>Setting the memory-mapped I/O space of %1…</source>
        <comment>@status</comment>
        <translation>%1 の MMIO 領域を設定しています…</translation>
    </message>
    <message>
        <source>Your confirmation</source>
        <comment>@label</comment>
        <translation>ユーザーによる確認</translation>
    </message>
    <message>
        <source>You will be asked to confirm the changes. Without an answer within 10 minutes, all of them will be taken back.</source>
        <comment>@info</comment>
        <translation>変更の確認が求められます。10 分以内に応答がない場合、すべての変更が元に戻されます。</translation>
    </message>
    <message>
        <source>Waiting for your confirmation…</source>
        <comment>@status</comment>
        <translation>確認を待っています…</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>EFLOW GPU Setup</source>
        <comment>@title</comment>
        <extracomment>The name of this product.</extracomment>
        <translation>EFLOW GPU Setup</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>@label</comment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>@label</comment>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Drivers</source>
        <comment>@label</comment>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>@label</comment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Passthrough</source>
        <comment>@label</comment>
        <translation>パススルー</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@label</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>@label</comment>
        <translation>適用</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@label</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Interrupted run</source>
        <comment>@label</comment>
        <translation>中断された実行</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>@status</comment>
        <translation>適合</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>@status</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>@status</comment>
        <translation>不適合</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Ready, with warnings</source>
        <comment>@status</comment>
        <translation>準備完了 (警告あり)</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>@status</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA)</source>
        <comment>@label</comment>
        <translation>Discrete Device Assignment (DDA)</translation>
    </message>
    <message>
        <source>GPU paravirtualization (GPU-PV)</source>
        <comment>@label</comment>
        <translation>GPU 準仮想化 (GPU-PV)</translation>
    </message>
    <message>
        <source>The virtual machine gets the whole GPU. Windows cannot use it meanwhile.</source>
        <comment>@info</comment>
        <translation>仮想マシンに GPU 全体が提供されます。その間、Windows では使用できません。</translation>
    </message>
    <message>
        <source>The virtual machine and Windows share the GPU.</source>
        <comment>@info</comment>
        <translation>仮想マシンと Windows が GPU を共有します。</translation>
    </message>
    <message>
        <source>EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシン</translation>
    </message>
    <message>
        <source>Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Hyper-V 仮想マシン</translation>
    </message>
    <message>
        <source>DDA to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシンへの DDA</translation>
    </message>
    <message>
        <source>GPU-PV to the EFLOW virtual machine</source>
        <comment>@label</comment>
        <translation>EFLOW 仮想マシンへの GPU-PV</translation>
    </message>
    <message>
        <source>DDA to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Hyper-V 仮想マシンへの DDA</translation>
    </message>
    <message>
        <source>GPU-PV to a Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>Hyper-V 仮想マシンへの GPU-PV</translation>
    </message>
    <message>
        <source>The virtual machine gets the hardware itself and can change it, its firmware included. Do this only with a virtual machine that you trust.</source>
        <comment>@info</comment>
        <translation>仮想マシンはハードウェアそのものを受け取り、ファームウェアを含めて変更できます。信頼できる仮想マシンでのみ行ってください。</translation>
    </message>
    <message>
        <source>The device mitigation driver of the GPU vendor is not installed. It would keep the virtual machine from reaching parts of the GPU that can harm this computer.</source>
        <comment>@info</comment>
        <translation>GPU ベンダーが提供するデバイスのリスク軽減ドライバーがインストールされていません。このドライバーは、このコンピューターに害を及ぼす可能性のある GPU の部分に仮想マシンがアクセスするのを防ぎます。</translation>
    </message>
    <message>
        <source>The way from the GPU to the processor cannot keep its data traffic apart (ACS). The virtual machine could reach other devices on the same way.</source>
        <comment>@info</comment>
        <translation>GPU からプロセッサまでの経路で、データ トラフィックを分離できません (ACS)。仮想マシンが、同じ経路上のほかのデバイスにアクセスするおそれがあります。</translation>
    </message>
    <message>
        <source>EFLOW can be deployed only once per installation. Taking the GPU back leaves the deployed virtual machine in place.</source>
        <comment>@info</comment>
        <translation>EFLOW は、1 回のインストールにつき 1 回だけデプロイできます。GPU を Windows に戻しても、デプロイされた仮想マシンは残ります。</translation>
    </message>
    <message>
        <source>This GPU drives the only display. The screen stays black while the virtual machine has it.</source>
        <comment>@info</comment>
        <translation>この GPU には唯一のディスプレイが接続されています。仮想マシンが GPU を使用している間、画面は黒いままになります。</translation>
    </message>
    <message>
        <source>I trust this virtual machine with the hardware.</source>
        <comment>@label</comment>
        <translation>この仮想マシンを信頼し、ハードウェアを任せます。</translation>
    </message>
    <message>
        <source>Go on without the device mitigation driver.</source>
        <comment>@label</comment>
        <translation>デバイスのリスク軽減ドライバーなしで続行します。</translation>
    </message>
    <message>
        <source>Go on without separated data traffic.</source>
        <comment>@label</comment>
        <translation>データ トラフィックの分離なしで続行します。</translation>
    </message>
    <message>
        <source>Deploy EFLOW on this computer.</source>
        <comment>@label</comment>
        <translation>このコンピューターに EFLOW をデプロイします。</translation>
    </message>
    <message>
        <source>Go on without a display.</source>
        <comment>@label</comment>
        <translation>ディスプレイなしで続行します。</translation>
    </message>
</context>
<context>
    <name>Wizard::ApplyPage</name>
    <message>
        <source>Wait until the changes are made</source>
        <comment>@title</comment>
        <translation>変更が完了するまでお待ちください</translation>
    </message>
    <message>
        <source>Stopping: what was changed is being taken back.</source>
        <comment>@status</comment>
        <translation>停止しています。変更を元に戻しています。</translation>
    </message>
    <message>
        <source>Stop finishes the step in progress and then takes every change back.</source>
        <comment>@status</comment>
        <translation>「停止」を選ぶと、進行中のステップが終わってから、すべての変更が元に戻されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>@button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Confirm the changes</source>
        <comment>@title</comment>
        <translation>変更を確認してください</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckItems</name>
    <message>
        <source>Checking…</source>
        <comment>@status</comment>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>まだチェックされていません</translation>
    </message>
    <message>
        <source>Met for some ways</source>
        <comment>@status</comment>
        <translation>一部の経路で適合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A finding that holds for some ways only: &quot;GPU-PV to the EFLOW virtual machine: 471.41&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with the same findings</source>
        <comment>@label</comment>
        <translation>
            <numerusform>同じ結果の項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>@label</comment>
        <extracomment>Cards of the same name share a heading: &quot;NVIDIA T4 × 4&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>@button</comment>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::CheckPage</name>
    <message>
        <source>Not needed on this computer: %1.</source>
        <comment>@info</comment>
        <translation>このコンピューターでは不要：%1。</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <comment>@button</comment>
        <translation>再チェック(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRow</name>
    <message>
        <source>Found</source>
        <comment>@label</comment>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>@label</comment>
        <translation>必要条件</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@label</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>How to fix</source>
        <comment>@label</comment>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Check this again</source>
        <comment>@button</comment>
        <translation>この項目を再チェック</translation>
    </message>
    <message>
        <source>Read more</source>
        <comment>@button</comment>
        <translation>詳細情報</translation>
    </message>
    <message>
        <source>Rules out</source>
        <comment>@label</comment>
        <translation>利用できなくなる経路</translation>
    </message>
</context>
<context>
    <name>Wizard::CheckRowHeader</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A check for a screen reader: title, verdict, what was found.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Press to hide the details.</source>
        <comment>@accessible</comment>
        <translation>押すと詳細を非表示にします。</translation>
    </message>
    <message>
        <source>Press to show the details.</source>
        <comment>@accessible</comment>
        <translation>押すと詳細を表示します。</translation>
    </message>
</context>
<context>
    <name>Wizard::ConfirmPanel</name>
    <message>
        <source>Without an answer, everything is taken back in %1.</source>
        <comment>@status</comment>
        <extracomment>%1 is a time in minutes and seconds, for example 9:58.</extracomment>
        <translation>応答がない場合、%1 後にすべて元に戻されます。</translation>
    </message>
    <message>
        <source>Keep the changes if you can use this computer as you need it.</source>
        <comment>@info</comment>
        <translation>このコンピューターを必要どおりに使用できる場合は、変更を残してください。</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <comment>@button</comment>
        <translation>変更を残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Wizard::ConsentPanel</name>
    <message>
        <source>Risks</source>
        <comment>@label</comment>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>Wizard::DetailChecks</name>
    <message>
        <source>Hide the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>この GPU のチェックを非表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this GPU</source>
        <comment>@button</comment>
        <translation>この GPU のチェックを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Hide the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>この仮想マシンのチェックを非表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;checks of this virtual machine</source>
        <comment>@button</comment>
        <translation>この仮想マシンのチェックを表示(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Wizard::DriversPage</name>
    <message>
        <source>Check the graphics drivers</source>
        <comment>@title</comment>
        <translation>グラフィックス ドライバーのチェック</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>グラフィックス カードを調べています。</translation>
    </message>
    <message>
        <source>The graphics cards could not be read.</source>
        <comment>@status</comment>
        <translation>グラフィックス カードの情報を読み取れませんでした。</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>このコンピューターにはグラフィックス カードがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n 件の要件が満たされていません。行を開くと対処方法を確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n 件のチェックで判定できませんでした。行を開くと理由を確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>ドライバーの準備ができています。先に %n 件の警告をお読みください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drivers are ready.</source>
        <comment>@status</comment>
        <translation>ドライバーの準備ができています。</translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>ドライバーは一部の経路で準備ができています。%n 件の要件により、ほかの経路を利用できません。行を開くと、どの経路かを確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::GpuPage</name>
    <message>
        <source>This GPU cannot be used. Its row says why.</source>
        <comment>@error</comment>
        <translation>この GPU は使用できません。理由は行に示されています。</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>チェックがまだ終わっていません。</translation>
    </message>
    <message>
        <source>Looking at the graphics cards.</source>
        <comment>@status</comment>
        <translation>グラフィックス カードを調べています。</translation>
    </message>
    <message>
        <source>The graphics cards could not be read, so none can be chosen.</source>
        <comment>@status</comment>
        <translation>グラフィックス カードの情報を読み取れなかったため、選択できません。</translation>
    </message>
    <message>
        <source>This computer has no graphics card.</source>
        <comment>@status</comment>
        <translation>このコンピューターにはグラフィックス カードがありません。</translation>
    </message>
    <message>
        <source>None of the graphics cards can be given to a virtual machine. Each row says why.</source>
        <comment>@status</comment>
        <translation>仮想マシンに提供できるグラフィックス カードがありません。理由は各行に示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics card(s) can be given to a virtual machine.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n 枚のグラフィックス カードを仮想マシンに提供できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the GPU for the virtual machine</source>
        <comment>@title</comment>
        <translation>仮想マシンに提供する GPU の選択</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <comment>@accessible</comment>
        <translation>グラフィックス カード</translation>
    </message>
</context>
<context>
    <name>Wizard::LanguagePicker</name>
    <message>
        <source>Language</source>
        <comment>@accessible</comment>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>Wizard::LicencePage</name>
    <message>
        <source>Accept the licence terms</source>
        <comment>@title</comment>
        <translation>ライセンス条項への同意</translation>
    </message>
    <message>
        <source>This program gives a graphics card of this computer to a Linux virtual machine, proves that it works there, and can take it back.</source>
        <comment>@subtitle</comment>
        <translation>このプログラムは、このコンピューターのグラフィックス カードを Linux 仮想マシンに提供し、そこで動作することを検証します。後で元に戻すこともできます。</translation>
    </message>
    <message>
        <source>NVIDIA components</source>
        <comment>@label</comment>
        <translation>NVIDIA コンポーネント</translation>
    </message>
    <message>
        <source>GPU acceleration can include components that NVIDIA Corporation or its licensors developed and own. The end-user licence agreement of NVIDIA governs their use.</source>
        <comment>@info</comment>
        <translation>GPU アクセラレーションには、NVIDIA Corporation またはそのライセンサーによって開発および所有されているコンポーネントが含まれる場合があります。その使用には、NVIDIA のエンドユーザー使用許諾契約書が適用されます。</translation>
    </message>
    <message>
        <source>Read the licence agreement of NVIDIA</source>
        <comment>@button</comment>
        <translation>NVIDIA の使用許諾契約書を読む</translation>
    </message>
    <message>
        <source>I accept the licence agreement of N&amp;VIDIA</source>
        <comment>@label</comment>
        <translation>NVIDIA の使用許諾契約書に同意します(&amp;V)</translation>
    </message>
    <message>
        <source>Azure IoT Edge for Linux on Windows (EFLOW)</source>
        <comment>@label</comment>
        <translation>Azure IoT Edge for Linux on Windows (EFLOW)</translation>
    </message>
    <message>
        <source>Microsoft licenses EFLOW. Its terms are installed with it and apply when its virtual machine is deployed.</source>
        <comment>@info</comment>
        <translation>EFLOW は Microsoft によってライセンスされています。ライセンス条項は EFLOW とともにインストールされ、仮想マシンのデプロイ時に適用されます。</translation>
    </message>
    <message>
        <source>Read about EFLOW and its terms</source>
        <comment>@button</comment>
        <translation>EFLOW とその条項について読む</translation>
    </message>
    <message>
        <source>I accept the licence terms of &amp;EFLOW</source>
        <comment>@label</comment>
        <translation>EFLOW のライセンス条項に同意します(&amp;E)</translation>
    </message>
    <message>
        <source>Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU paravirtualization (GPU-PV) shares it with Windows.</source>
        <comment>@info</comment>
        <translation>Discrete Device Assignment (DDA) ではカード全体が仮想マシンに提供され、GPU 準仮想化 (GPU-PV) ではカードが Windows と共有されます。</translation>
    </message>
    <message>
        <source>Microsoft offers GPU acceleration as a preview, which may change.</source>
        <comment>@info</comment>
        <translation>Microsoft は GPU アクセラレーションをプレビューとして提供しており、変更される可能性があります。</translation>
    </message>
</context>
<context>
    <name>Wizard::MethodPanel</name>
    <message>
        <source>You chose this method yourself.</source>
        <comment>@info</comment>
        <translation>この方法は手動で選択されています。</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>@label</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Use DDA instead</source>
        <comment>@button</comment>
        <translation>代わりに DDA を使用</translation>
    </message>
    <message>
        <source>Use GPU-PV instead</source>
        <comment>@button</comment>
        <translation>代わりに GPU-PV を使用</translation>
    </message>
</context>
<context>
    <name>Wizard::PassthroughPage</name>
    <message>
        <source>Looking at the virtual machines.</source>
        <comment>@status</comment>
        <translation>仮想マシンを調べています。</translation>
    </message>
    <message>
        <source>No virtual machine can get this GPU yet. Each row says why.</source>
        <comment>@status</comment>
        <translation>この GPU の提供先にできる仮想マシンはまだありません。理由は各行に示されています。</translation>
    </message>
    <message>
        <source>This way is open. Read the warnings first.</source>
        <comment>@status</comment>
        <translation>この経路は利用できます。先に警告をお読みください。</translation>
    </message>
    <message>
        <source>This way is ready.</source>
        <comment>@status</comment>
        <translation>この経路の準備ができています。</translation>
    </message>
    <message>
        <source>The checks are not finished yet.</source>
        <comment>@error</comment>
        <translation>チェックがまだ終わっていません。</translation>
    </message>
    <message>
        <source>This virtual machine cannot get the GPU. Its row says why.</source>
        <comment>@error</comment>
        <translation>この仮想マシンには GPU を提供できません。理由は行に示されています。</translation>
    </message>
    <message>
        <source>Tick each risk that you accept first.</source>
        <comment>@error</comment>
        <translation>先に、受け入れるリスクのチェック ボックスをすべてオンにしてください。</translation>
    </message>
    <message>
        <source>Choose the virtual machine and the method</source>
        <comment>@title</comment>
        <translation>仮想マシンと方法の選択</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <comment>@label</comment>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Search by name</source>
        <comment>@label</comment>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Search virtual machines by name</source>
        <comment>@accessible</comment>
        <translation>仮想マシンを名前で検索</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>@accessible</comment>
        <translation>仮想マシン</translation>
    </message>
</context>
<context>
    <name>Wizard::PathRows</name>
    <message>
        <source>%1: %2</source>
        <comment>@info</comment>
        <extracomment>A requirement and what was found: &quot;Driver version: 471.41&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>GPU without a name</source>
        <comment>@label</comment>
        <translation>名前のない GPU</translation>
    </message>
    <message>
        <source>Any Hyper-V virtual machine</source>
        <comment>@label</comment>
        <translation>任意の Hyper-V 仮想マシン</translation>
    </message>
    <message>
        <source>Virtual machine without a name</source>
        <comment>@label</comment>
        <translation>名前のない仮想マシン</translation>
    </message>
</context>
<context>
    <name>Wizard::RailStep</name>
    <message>
        <source>%1, done</source>
        <comment>@accessible</comment>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <comment>@accessible</comment>
        <translation>%1、現在のステップ</translation>
    </message>
    <message>
        <source>%1, still ahead</source>
        <comment>@accessible</comment>
        <translation>%1、未実行</translation>
    </message>
</context>
<context>
    <name>Wizard::RecoveryPage</name>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the changes back</source>
        <comment>@button</comment>
        <translation>変更を元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>変更を新しいものから順に元に戻しています。</translation>
    </message>
    <message>
        <source>Everything is taken back. This computer is as it was before that run.</source>
        <comment>@status</comment>
        <translation>すべて元に戻されました。このコンピューターは、その実行の前の状態に戻りました。</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to %2. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>%1 を %2 に提供している途中で実行が中断されました。ほかの操作の前に、その変更を元に戻してください。</translation>
    </message>
    <message>
        <source>Undo an interrupted run</source>
        <comment>@title</comment>
        <translation>中断された実行を元に戻す</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>A run was cut off while it gave %1 to the EFLOW virtual machine. Take its changes back before anything else.</source>
        <comment>@status</comment>
        <translation>%1 を EFLOW 仮想マシンに提供している途中で実行が中断されました。ほかの操作の前に、その変更を元に戻してください。</translation>
    </message>
    <message>
        <source>A run was cut off. When this computer started again, every change was taken back. It is as it was before that run.</source>
        <comment>@status</comment>
        <translation>実行が中断されました。このコンピューターが次に起動したときに、すべての変更が元に戻されました。コンピューターは、その実行の前の状態です。</translation>
    </message>
    <message>
        <source>A run could not be taken back completely. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>実行を完全には元に戻せませんでした。まだ残っている変更は、一覧に示されています。</translation>
    </message>
    <message numerus="yes">
        <source>A run could not be taken back completely, although it was tried at %n start(s) of this computer. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>このコンピューターの起動時に %n 回試みられましたが、実行を完全には元に戻せませんでした。まだ残っている変更は、一覧に示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>残っている変更を手動で元に戻すコマンド</translation>
    </message>
    <message>
        <source>An interrupted run was undone</source>
        <comment>@title</comment>
        <translation>中断された実行は元に戻されました</translation>
    </message>
</context>
<context>
    <name>Wizard::ReportActions</name>
    <message>
        <source>C&amp;opy report</source>
        <comment>@button</comment>
        <translation>レポートをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Wizard::ResultPage</name>
    <message>
        <source>Wait until the GPU is back</source>
        <comment>@title</comment>
        <translation>GPU が戻るまでお待ちください</translation>
    </message>
    <message>
        <source>The changes are being taken back, newest first.</source>
        <comment>@status</comment>
        <translation>変更を新しいものから順に元に戻しています。</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>実行 ID：%1</translation>
    </message>
    <message>
        <source>&amp;Give the GPU back</source>
        <comment>@button</comment>
        <translation>GPU を返却(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try again to take everything back</source>
        <comment>@button</comment>
        <translation>すべてを元に戻す操作を再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Found inside the virtual machine</source>
        <comment>@label</comment>
        <translation>仮想マシン内での検出結果</translation>
    </message>
    <message>
        <source>These commands take back by hand what is still changed</source>
        <comment>@label</comment>
        <translation>残っている変更を手動で元に戻すコマンド</translation>
    </message>
    <message>
        <source>Windows has the GPU again</source>
        <comment>@label</comment>
        <translation>GPU は Windows に戻りました</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>@info</comment>
        <extracomment>%1 is technical text in English.</extracomment>
        <translation>技術的な詳細：%1</translation>
    </message>
    <message>
        <source>Use the GPU in the virtual machine</source>
        <comment>@title</comment>
        <translation>仮想マシンで GPU を使用できます</translation>
    </message>
    <message>
        <source>Use the GPU in Windows again</source>
        <comment>@title</comment>
        <translation>Windows で GPU を再び使用できます</translation>
    </message>
    <message>
        <source>Read why the changes were taken back</source>
        <comment>@title</comment>
        <translation>変更が元に戻された理由の確認</translation>
    </message>
    <message>
        <source>Read why nothing was changed</source>
        <comment>@title</comment>
        <translation>何も変更されなかった理由の確認</translation>
    </message>
    <message>
        <source>Finish taking the changes back</source>
        <comment>@title</comment>
        <translation>変更を元に戻す操作を完了してください</translation>
    </message>
    <message>
        <source>%1 works in %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>%1 は %2 で動作しています。</translation>
    </message>
    <message>
        <source>Every change is taken back. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>すべての変更が元に戻されました。このコンピューターは以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>The GPU was not given to the virtual machine. This computer is as it was before.</source>
        <comment>@status</comment>
        <translation>GPU は仮想マシンに提供されませんでした。このコンピューターは以前の状態のままです。</translation>
    </message>
    <message>
        <source>The run did not begin, and this computer is as it was before.</source>
        <comment>@status</comment>
        <translation>実行は開始されませんでした。このコンピューターは以前の状態のままです。</translation>
    </message>
    <message>
        <source>Not every change could be taken back. The list shows what is still different.</source>
        <comment>@status</comment>
        <translation>一部の変更を元に戻せませんでした。まだ元に戻っていないものは、一覧に示されています。</translation>
    </message>
    <message>
        <source>You can give the GPU back to Windows at any time, here or by starting this program again.</source>
        <comment>@info</comment>
        <translation>GPU は、ここから、またはこのプログラムをもう一度起動して、いつでも Windows に返却できます。</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <comment>@button</comment>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <comment>@button</comment>
        <translation>ログを開く(&amp;L)</translation>
    </message>
    <message>
        <source>%1 works in the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <translation>%1 は EFLOW 仮想マシンで動作しています。</translation>
    </message>
    <message>
        <source>Nothing was taken back. The virtual machine still has the GPU.</source>
        <comment>@status</comment>
        <translation>何も元に戻されていません。仮想マシンには引き続き GPU があります。</translation>
    </message>
</context>
<context>
    <name>Wizard::ReviewPage</name>
    <message>
        <source>%1. %2</source>
        <comment>@info</comment>
        <extracomment>%1 is a number, %2 a change: &quot;3. The automatic stop action will be set to Turn off.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>
            <numerusform>%n 個のステップをこの順序で実行し、%1 を %2 に提供します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the changes</source>
        <comment>@title</comment>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <comment>@button</comment>
        <translation>文章で表示(&amp;I)</translation>
    </message>
    <message>
        <source>As &amp;PowerShell</source>
        <comment>@button</comment>
        <translation>PowerShell で表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Taking back</source>
        <comment>@button</comment>
        <translation>元に戻す手順(&amp;T)</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>@accessible</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>The same changes as PowerShell</source>
        <comment>@accessible</comment>
        <translation>PowerShell で表した同じ変更</translation>
    </message>
    <message>
        <source>PowerShell that takes the changes back</source>
        <comment>@accessible</comment>
        <translation>変更を元に戻す PowerShell</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <comment>@button</comment>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>@button</comment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Assign the GPU</source>
        <comment>@button</comment>
        <translation>GPU を割り当てる(&amp;A)</translation>
    </message>
    <message>
        <source>Sha&amp;re the GPU</source>
        <comment>@button</comment>
        <translation>GPU を共有する(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU.</extracomment>
        <translation>
            <numerusform>%n 個のステップをこの順序で実行し、%1 を EFLOW 仮想マシンに提供します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::RowModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>@accessible</comment>
        <extracomment>A row for a screen reader: title, state, details.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>Wizard::RunView</name>
    <message>
        <source>Hide the st&amp;eps</source>
        <comment>@button</comment>
        <translation>ステップを非表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show the st&amp;eps</source>
        <comment>@button</comment>
        <translation>ステップを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@accessible</comment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@accessible</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>@status</comment>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>@status</comment>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <comment>@status</comment>
        <extracomment>%1 is the name of a step, for example &quot;GPU partition of VM1&quot;.</extracomment>
        <translation>元に戻しています：%1</translation>
    </message>
    <message>
        <source>Stopping after this step, then everything is taken back. %1</source>
        <comment>@status</comment>
        <translation>このステップの後で停止し、すべて元に戻します。%1</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <comment>@status</comment>
        <translation>確認後に変更がないことを調べています…</translation>
    </message>
    <message>
        <source>Registering the recovery task…</source>
        <comment>@status</comment>
        <translation>回復タスクを登録しています…</translation>
    </message>
</context>
<context>
    <name>Wizard::SaveText</name>
    <message>
        <source>Text (*.txt)</source>
        <comment>@label</comment>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <comment>@label</comment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <comment>@label</comment>
        <translation>PowerShell スクリプト (*.ps1)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <comment>@title</comment>
        <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <comment>@error</comment>
        <translation>%1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>@title</comment>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Wizard::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <comment>@label</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that you leave unchanged stay as they are in the virtual machine, or follow from the GPU.</source>
        <comment>@info</comment>
        <translation>変更しない設定は、仮想マシンでの値がそのまま使われるか、GPU に応じて決まります。</translation>
    </message>
    <message>
        <source>Processors</source>
        <comment>@label</comment>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>@label</comment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Low MMIO space</source>
        <comment>@label</comment>
        <translation>下位 MMIO 領域</translation>
    </message>
    <message>
        <source>High MMIO space</source>
        <comment>@label</comment>
        <translation>上位 MMIO 領域</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>@label</comment>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>@label</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>@label</comment>
        <extracomment>Unit after a number: megabytes.</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Take all changes back unless I confirm them within 10 minutes</source>
        <comment>@option:check</comment>
        <translation>10 分以内に確認しない場合はすべての変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>Wizard::SetupWizard</name>
    <message>
        <source>%1 – %2</source>
        <comment>@title</comment>
        <extracomment>Title of the window: main instruction of the page, then the product.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <comment>@button</comment>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@button</comment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the documentation in the browser.</source>
        <comment>@accessible</comment>
        <translation>ブラウザーでドキュメントを開きます。</translation>
    </message>
</context>
<context>
    <name>Wizard::ShutdownGuard</name>
    <message>
        <source>The GPU is being moved. Wait until that is finished.</source>
        <comment>@info</comment>
        <translation>GPU を移動しています。完了するまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRail</name>
    <message>
        <source>Language</source>
        <comment>@label</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Run ID: %1</source>
        <comment>@label</comment>
        <translation>実行 ID：%1</translation>
    </message>
    <message>
        <source>Recorded host</source>
        <comment>@label</comment>
        <translation>記録されたホスト</translation>
    </message>
</context>
<context>
    <name>Wizard::StepRows</name>
    <message>
        <source>Not begun</source>
        <comment>@status</comment>
        <extracomment>A step whose turn has not come: it may still come, or the run is over.</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>@status</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@status</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <comment>@status</comment>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@status</comment>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>@status</comment>
        <translation>不要</translation>
    </message>
</context>
<context>
    <name>Wizard::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>@label</comment>
        <extracomment>Where the user is: &quot;Step 3 of 8: Drivers&quot;.</extracomment>
        <translation>ステップ %1/%2：%3</translation>
    </message>
    <message>
        <source>Recorded host: %1</source>
        <comment>@label</comment>
        <translation>記録されたホスト：%1</translation>
    </message>
</context>
<context>
    <name>Wizard::WindowsPage</name>
    <message>
        <source>Check Windows and Hyper-V</source>
        <comment>@title</comment>
        <translation>Windows と Hyper-V のチェック</translation>
    </message>
    <message numerus="yes">
        <source>Checking this computer. %n check(s) to go.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>このコンピューターをチェックしています。残り %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n 件の要件が満たされていません。行を開くと対処方法を確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n 件のチェックで判定できませんでした。行を開くと理由を確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>このコンピューターの準備ができています。先に %n 件の警告をお読みください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows and this computer are ready.</source>
        <comment>@status</comment>
        <translation>Windows とこのコンピューターの準備ができています。</translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>このコンピューターは一部の経路で準備ができています。%n 件の要件により、ほかの経路を利用できません。行を開くと、どの経路かを確認できます。</numerusform>
        </translation>
    </message>
</context>
</TS>
